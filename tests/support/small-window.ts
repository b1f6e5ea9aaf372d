import type { Page } from 'playwright-core';

/** What of a part of the page scrolls sideways though it is neither map, chart, table, slide nor a field for typing. */
export const findSideways = (page: Page, part: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const twoWay = 'table, svg, [role=grid], input, textarea, pre';
    const root = document.documentElement;
    const scrolls = (element: Element) =>
      element === root ||
      (/auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1);
    const scrollerOf = (element: Element): Element =>
      element === root || scrolls(element) ? element : scrollerOf(element.parentElement ?? root);
    /** How far a box of an element reaches to the right of what scrolls it. */
    const beyond = (right: number, scroller: Element) =>
      scroller === root
        ? right + scrollX - innerWidth
        : right + scroller.scrollLeft - scroller.getBoundingClientRect().right;
    const isAllowed = (element: Element) =>
      element.closest(`${twoWay}, .unseen`) !== null ||
      scrollerOf(element).querySelector(':scope > table') !== null;

    const walker = document.createTreeWalker(
      document.querySelector(selector)!,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    const found = new Set<string>();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const isControl =
        node instanceof Element && node.matches('button, a, input, select, textarea, summary');
      const element = node instanceof Element ? node : node.parentElement!;
      if (!(isControl || node instanceof Text) || !element.checkVisibility() || isAllowed(element)) continue;
      const range = document.createRange();
      range.selectNode(node);
      const boxes = isControl ? [element.getBoundingClientRect()] : [...range.getClientRects()];
      const right = Math.max(...boxes.map((box) => box.right));
      const scroller = scrollerOf(isControl ? element.parentElement! : element);
      if (beyond(right, scroller) > 1)
        found.add(
          `<${element.tagName.toLowerCase()} ${element.className}> “${element.textContent.trim().slice(0, 40)}”`,
        );
    }
    return [...found];
  }, part);

/** The controls and the last words of a part that cannot be brought into sight, by scrolling as a browser does to what has the focus. */
export const findOutOfReach = (page: Page, part: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const root = document.querySelector(selector)!;
    const controls = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const texts = [...root.querySelectorAll<HTMLElement>('p, li, td, h1, h2, h3')].filter(
      (element) => element.textContent.trim() !== '',
    );
    const wanted = [...controls, ...texts.slice(-3)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.unseen, [inert]') &&
        !element.matches('.unseen, [type=file]'),
    );
    return wanted.flatMap((element) => {
      const isReached = (['center', 'start', 'end'] as const).some((inline) =>
        comesIntoSight(element, inline),
      );
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 50);
      return isReached ? [] : `<${element.tagName.toLowerCase()}> “${name}”`;
    });

    function comesIntoSight(element: Element, inline: ScrollLogicalPosition): boolean {
      element.scrollIntoView({ block: 'center', inline, behavior: 'instant' });
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isInside = right > left && left < innerWidth && right > 0 && bottom > 0 && top < innerHeight;
      const hit = document.elementFromPoint(
        Math.min(Math.max((left + right) / 2, 0), innerWidth - 1),
        Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1),
      );
      // A control may lie under its own picture or words, but not under something else that stays where it is.
      const bar = coverOf(hit);
      return isInside && (bar === null || bar.contains(element));
    }

    function coverOf(element: Element | null): Element | null {
      if (!element) return null;
      const { position } = getComputedStyle(element);
      return position === 'fixed' || position === 'sticky' ? element : coverOf(element.parentElement);
    }
  }, part);

/** Whether the element in focus can be seen nowhere: out of the window, or everywhere beneath something that stays where it is. */
export const isFocusHidden = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const boxes = [
      ...element.getClientRects(),
      ...[...((element as HTMLInputElement).labels ?? [])].flatMap((label) => [...label.getClientRects()]),
    ];
    const steps = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98];
    return !boxes.some(({ left, top, width, height }) =>
      steps.some((across) =>
        steps.some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down);
          const bar = coverOf(hit);
          return hit !== null && (bar === null || bar.contains(element));
        }),
      ),
    );

    function coverOf(one: Element | null): Element | null {
      if (!one) return null;
      const { position } = getComputedStyle(one);
      return position === 'fixed' || position === 'sticky' ? one : coverOf(one.parentElement);
    }
  });
