import type { Page } from 'playwright-core';

/** What the plates of the map write, and what of it is in the way of something else. */
export type MapWriting = {
  /** Two things that cover each other, or one that is cut off, in words. */
  faults: string[];
  /** The cities with a label, and the accessible names of all marks and pointers. */
  labelled: string[];
  marks: string[];
};

/**
 * Measures the ink of every text on the map in the window, against every other text, the marks, the true places of marks
 * that stepped aside, the pointers to cities outside the frame, and the caption or the zoom buttons.
 */
export function readMapWriting(page: Page): Promise<MapWriting> {
  return page.evaluate(() => {
    type Thing = { name: string; left: number; top: number; right: number; bottom: number; city: string };
    const rounding = 0.5;
    const pen = document.createElement('canvas').getContext('2d')!;
    const boxOf = (element: Element, name: string, city = ''): Thing => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name, left, top, right, bottom, city };
    };
    // The box of a text is higher than its letters by the room between lines.
    const inkOf = (text: SVGTextElement): Thing => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(
        text.textContent,
      );
      const toWindow = text.getScreenCTM()!;
      const { y } = text.getStartPositionOfChar(0).matrixTransform(toWindow);
      const name = text.textContent.trim();
      return {
        ...boxOf(text, name, name.replace(/ \d+$/, '')),
        top: y - up * toWindow.d,
        bottom: y + down * toWindow.d,
      };
    };
    const discOf = (circle: SVGCircleElement, name: string, city: string) => {
      const toWindow = circle.getScreenCTM()!;
      const { x, y } = new DOMPoint(circle.cx.baseVal.value, circle.cy.baseVal.value).matrixTransform(
        toWindow,
      );
      return { name, city, x, y, radius: circle.r.baseVal.value * toWindow.a };
    };
    const meet = (a: Thing, b: Thing) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > rounding &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > rounding;
    const covers = (a: Thing, { x, y, radius }: ReturnType<typeof discOf>) =>
      radius - Math.hypot(x - clamp(x, a.left, a.right), y - clamp(y, a.top, a.bottom)) > rounding;
    const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
    const isWithin = (a: Thing, b: Thing) =>
      a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

    const faults: string[] = [];
    const labelled: string[] = [];
    const marks: string[] = [];
    for (const plate of document.querySelectorAll('#map figure')) {
      const frame = boxOf(plate.querySelector('[data-zoom]')!, 'the frame');
      const texts = Array.from(plate.querySelectorAll<SVGTextElement>('g[aria-hidden] > text'), inkOf);
      const buttons = [...plate.querySelectorAll('svg [data-city]')];
      const cityOf = (button: Element) => button.getAttribute('aria-label')!.split(',')[0]!;
      const pointers = buttons.filter((button) => button.querySelector(':scope > rect'));
      const pointerBoxes = pointers.map((button) =>
        boxOf(button.querySelector('rect')!, `the pointer to ${cityOf(button)}`),
      );
      const dots = buttons
        .filter((button) => !pointers.includes(button))
        .flatMap((button) => {
          const [hit, ...drawn] = button.querySelectorAll('circle');
          const mark = discOf(drawn.at(-1) ?? hit!, `the mark of ${cityOf(button)}`, cityOf(button));
          const lead = button.querySelector<SVGCircleElement>('path + circle');
          return lead ? [mark, discOf(lead, `the true place of ${mark.city}`, '')] : [mark];
        });
      const furniture = Array.from(plate.querySelectorAll('figcaption, [role=group]:not(svg)'), (element) =>
        boxOf(element, element.textContent || 'the zoom buttons'),
      );
      const plates = Array.from(plate.querySelectorAll('g[aria-hidden] > rect:first-child'), (rect) =>
        boxOf(rect, 'the plate of a chosen label', rect.parentElement!.textContent.replace(/ \d+$/, '')),
      ).filter(({ city }) => city !== '');

      const solid = [...pointerBoxes, ...furniture];
      texts.forEach((text, at) => {
        const others = [...texts.slice(at + 1), ...solid, ...plates.filter(({ city }) => city !== text.city)];
        for (const other of others.filter((one) => meet(text, one)))
          faults.push(`${text.name} meets ${other.name}`);
        for (const dot of dots.filter((one) => one.city !== text.city && covers(text, one)))
          faults.push(`${text.name} covers ${dot.name}`);
        if (!isWithin(text, frame)) faults.push(`${text.name} is cut off`);
      });
      solid.forEach((box, at) => {
        for (const other of solid.slice(at + 1).filter((one) => meet(box, one)))
          faults.push(`${box.name} meets ${other.name}`);
      });
      pointers.forEach((button, at) => {
        const box = pointerBoxes[at]!;
        for (const dot of dots.filter((one) => covers(box, one)))
          faults.push(`${box.name} covers ${dot.name}`);
        if (!isWithin(inkOf(button.querySelector('text')!), box)) faults.push(`${box.name} is too narrow`);
      });
      labelled.push(...texts.map(({ city }) => city));
      marks.push(...buttons.map((button) => button.getAttribute('aria-label')!));
    }
    return { faults, labelled, marks };
  });
}
