import type { Page } from 'playwright-core';

/** What a slide shows: its smallest text as a share of its height, and every text that stands where it should not. */
export type MeasuredSlide = {
  smallest: number;
  text: string;
  outside: string[];
  coversFoot: string[];
  /** Texts beside pictures that lie on each other. */
  overlaps: string[];
};

/** Measures the slide that is up on the stage, as it stands on the screen. */
export const measureSlide = (page: Page): Promise<MeasuredSlide> =>
  page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('[role=dialog][aria-modal] [style*="scale"]')!;
    const box = slide.getBoundingClientRect();
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.unseen, desc, title, option');
    /** How much larger an element is drawn than laid out. */
    const scaleOf = (element: Element | null): number => {
      if (!element) return 1;
      if (element instanceof SVGGraphicsElement) return element.getScreenCTM()?.d ?? 1;
      const { transform } = getComputedStyle(element);
      return new DOMMatrix(transform).a * scaleOf(element.parentElement);
    };
    /** The edges within which an element is drawn, for what is cut with dots is drawn no further. */
    const edgeOf = (element: Element | null): DOMRect | null => {
      if (!element || element === slide) return null;
      return getComputedStyle(element).overflowX === 'visible'
        ? edgeOf(element.parentElement)
        : element.getBoundingClientRect();
    };
    type Drawn = { text: string; size: number; right: number; left: number; top: number; bottom: number };
    const texts: (Drawn & { of: Text; isInPicture: boolean })[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      if (!node.data.trim() || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = (Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)) / box.height;
      const edge = edgeOf(element);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        texts.push({
          of: node,
          text: node.data.trim().slice(0, 40),
          size,
          isInPicture: element.closest('svg') !== null,
          left: Math.max(left, edge?.left ?? left),
          right: Math.min(right, edge?.right ?? right),
          top,
          bottom,
        });
      }
    }
    const foot = slide.querySelector('footer');
    const footTop = foot?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const footWords = foot?.textContent ?? '';
    const inBoth = (from: number, to: number, start: number, end: number) =>
      Math.min(to, end) - Math.max(from, start);
    const beside = texts.filter(({ isInPicture }) => !isInPicture);
    const [smallest] = texts.toSorted((a, b) => a.size - b.size);
    return {
      smallest: smallest?.size ?? 0,
      text: smallest?.text ?? '',
      outside: texts
        .filter(
          ({ left, right, top, bottom }) =>
            left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1,
        )
        .map(({ text }) => text),
      coversFoot: texts
        .filter(({ text, bottom }) => bottom > footTop + 1 && !footWords.includes(text))
        .map(({ text }) => text),
      overlaps: beside.flatMap((a, at) =>
        beside
          .slice(at + 1)
          .filter(
            (b) =>
              a.of !== b.of &&
              inBoth(a.left, a.right, b.left, b.right) > 2 &&
              inBoth(a.top, a.bottom, b.top, b.bottom) > 0.3 * (a.bottom - a.top),
          )
          .map((b) => `${a.text} / ${b.text}`),
      ),
    };
  });
