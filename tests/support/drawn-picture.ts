import { JSDOM } from 'jsdom';
import { roughWidth } from './rough-width.ts';

const { DOMParser } = new JSDOM('').window;

/** A text as it stands in a picture, with the room it takes in px of its sheet. */
export type DrawnText = {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Reads XML as any program does; throws where it is not well-formed. */
export function readXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'image/svg+xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? 'not well-formed');
  return document;
}

/** A picture with its texts and where they stand. */
export function readPicture(svg: string) {
  const document = readXml(svg);
  const root = document.documentElement;
  const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))];
  const scale = Number(/scale\(([\d.]+)\)/.exec(svg)?.[1]);
  const all = [...document.querySelectorAll('text')].filter((text) => !text.closest('[aria-hidden]'));
  const texts = all.map(measure);
  return {
    document,
    root,
    width,
    height,
    /** Of the sheet, px. */
    sheet: { width: width / scale, height: height / scale },
    texts,
    words: texts.map(({ text }) => text),
    wordsIn: (selector: string) =>
      [...document.querySelectorAll(`${selector} text`)].map(({ textContent }) => plain(textContent)),
  };
}

function measure(element: Element): DrawnText {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const text = plain(element.textContent);
  const size = number('font-size');
  const font = `${element.getAttribute('font-weight') ?? 400} ${size}px`;
  const width = roughWidth(text, font) + number('letter-spacing') * text.length;
  const share = { middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
  const [dx, dy] = shiftOf(element);
  const left = number('x') + dx - width * share;
  const baseline = number('y') + dy;
  return { text, size, left, right: left + width, top: baseline - size * 0.7, bottom: baseline + size * 0.2 };
}

/** By how much the groups around an element move it. */
function shiftOf(element: Element): [number, number] {
  const group = element.parentElement;
  if (!group) return [0, 0];
  const [, x = 0, y = 0] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(group.getAttribute('transform') ?? '') ?? [];
  const [dx, dy] = shiftOf(group);
  return [Number(x) + dx, Number(y) + dy];
}

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The pairs of texts that lie on each other: `Vienna 2 on Bratislava 1`. */
export function collisions(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
      )
      .map((other) => `${one.text} on ${other.text}`),
  );
}
