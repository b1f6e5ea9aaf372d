import type { Page } from 'playwright-core';

/**
 * The texts of a part of the page that cannot be read whole: cut off where nothing scrolls, unless an ellipsis says so and the
 * whole text is the name or the title of something around it; or printed over another text.
 */
export const findUnreadable = (page: Page, part = 'body'): Promise<string[]> =>
  page.evaluate((selector) => {
    type Box = { left: number; top: number; right: number; bottom: number };
    type Line = Box & { text: string; element: Element; layer: Element | null };
    // As wide as a hair space, and as high as the room above and below letters.
    const slack = { x: 2, y: 4 };

    const scrolling = /auto|scroll/;

    const isSeen = (element: Element) =>
      element.checkVisibility({
        checkOpacity: true,
        checkVisibilityCSS: true,
        contentVisibilityAuto: true,
      }) && !element.closest('.unseen, svg, [inert], option, [data-map]');
    const layerOf = (element: Element): Element | null => {
      const { position } = getComputedStyle(element);
      if (position === 'sticky' || position === 'fixed' || element.matches('dialog, [popover]'))
        return element;
      return element.parentElement && layerOf(element.parentElement);
    };
    const isToldElsewhere = (element: Element, text: string) => {
      const around = element.closest('[title], [aria-label]');
      const whole = `${around?.getAttribute('title')} ${around?.getAttribute('aria-label')}`;
      const inName = element.closest('li')?.querySelector('[aria-label]')?.ariaLabel ?? '';
      return getComputedStyle(element).textOverflow === 'ellipsis' && (whole + inName).includes(text);
    };
    /** What is left of a box in sight where something around it scrolls, or hides what does not fit. */
    const inSight = ({ left, top, right, bottom }: Box, element: Element, hiding = scrolling): Box => {
      let box = { left, top, right, bottom };
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (around === document.body || !hiding.test(overflowX + overflowY)) continue;
        const frame = around.getBoundingClientRect();
        box = {
          left: Math.max(box.left, frame.left),
          top: Math.max(box.top, frame.top),
          right: Math.min(box.right, frame.right),
          bottom: Math.min(box.bottom, frame.bottom),
        };
      }
      return box;
    };
    /** How much of a line lies outside of what shows it, upwards until something can be scrolled. */
    const cutBy = (line: Line): string | null => {
      for (let box = line.element as Element | null; box; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        if (box !== document.body && box !== document.documentElement) {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          const isCut =
            (isHiding(overflowX) && (line.left < left - slack.x || line.right > right + slack.x)) ||
            (isHiding(overflowY) && (line.top < top - slack.y || line.bottom > bottom + slack.y));
          if (isCut && !isToldElsewhere(box, line.text))
            return `<${box.tagName.toLowerCase()} ${box.className}>`;
          if (scrolling.test(overflowX + overflowY) || position === 'fixed') return null;
        }
      }
      return null;
    };

    const lines: Line[] = [];
    const root = document.querySelector(selector)!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      const text = node.data.trim();
      if (text === '' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(element);
      for (const rect of range.getClientRects()) {
        const box = inSight(rect, element);
        if (box.right - box.left > 1 && box.bottom > box.top) lines.push({ ...box, text, element, layer });
      }
    }
    const cut = lines.flatMap((line) => {
      const by = cutBy(line);
      return by ? `“${line.text.slice(0, 60)}” is cut off by ${by}` : [];
    });
    const shown = lines.map((line) => ({
      ...line,
      ...inSight(line, line.element, /auto|scroll|hidden|clip/),
    }));
    const sorted = shown.toSorted((a, b) => a.top - b.top);
    const over = sorted.flatMap((a, at) => {
      const found: string[] = [];
      for (let next = at + 1; next < sorted.length; next++) {
        const b = sorted[next]!;
        if (b.top >= a.bottom) break;
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const least = Math.min(a.bottom - a.top, b.bottom - b.top);
        if (a.layer === b.layer && a.element !== b.element && width > slack.x && height > least / 2)
          found.push(`“${a.text.slice(0, 60)}” and “${b.text.slice(0, 60)}” overlap`);
      }
      return found;
    });
    return [...new Set([...cut, ...over])];
  }, part);
