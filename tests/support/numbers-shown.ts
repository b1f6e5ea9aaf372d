import type { Page } from 'playwright-core';

const count = String.raw`\d+ (?:(?:of|из) \d+ )?(?:meetings?|встреч[аи]?)`;
/** How many meetings, and of how many where that is said, at the beginning or end of a text in either language. */
export const countAtStart = new RegExp(`^${count}`);
export const countAtEnd = new RegExp(`${count}$`);

/** An element as it is read from the page: its accessible name, its words, and its attributes. */
export type Shown = {
  label: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  /** The middle of words in a picture, in its units; null for all else. */
  middle: { x: number; y: number } | null;
};

/** Goes to another address within the opened page, as a step back or forward does, and waits until that is painted. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(async (there) => {
    window.history.pushState(null, '', there);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  }, address);
}

/** Reads all elements of each selector that are not hidden, in the order of the page. */
export async function readShown(page: Page, selectors: readonly string[]): Promise<Shown[][]> {
  // As one text: Playwright would take each of some thousand values across by itself.
  const text = await page.evaluate((wanted) => {
    const middleOf = (words: SVGTextElement) => {
      const { x, y, width, height } = words.getBBox();
      const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(words.getCTM() ?? undefined);
      return { x: middle.x, y: middle.y };
    };
    const read = (element: Element) => ({
      label: element.getAttribute('aria-label') ?? '',
      // What is printed beside a box to tick belongs to it.
      text: (element.closest('label') ?? element).textContent.trim(),
      attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
      middle: element instanceof SVGTextElement ? middleOf(element) : null,
    });
    const shown = wanted.map((selector) =>
      [...document.querySelectorAll(selector)].filter((element) => !element.closest('[hidden]')).map(read),
    );
    return JSON.stringify(shown);
  }, selectors);
  return JSON.parse(text) as Shown[][];
}

export const sayEach =
  (say: (shown: Shown) => string) =>
  (shown: readonly Shown[]): string[] =>
    shown.map(say);
export const sayText = sayEach(({ text }) => text);

/** The accessible name, which must give the same number as the print. */
export function sayLabel({ label, text }: Shown): string {
  const [named] = /\d+(?= (?:of|из|meeting|встреч))/.exec(label) ?? [];
  const [printed = named] = /\d+$/.exec(text) ?? [];
  return named === printed ? label : `${label}, but ${printed} in print`;
}
export const sayLabels = sayEach(sayLabel);
