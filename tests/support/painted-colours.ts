import { formatHex, wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { colourTokens, type Appearance } from './colour-tokens.ts';

/** What is seen, where it stands, the property that paints it, what lies behind it, and the contrast it needs. */
export type Painted = {
  what: string;
  selector: string;
  property: string;
  /** Empty for the nearest background around it; `& ` begins a selector within its parent. */
  behind: string;
  behindProperty: string;
  contrast: number;
  /** The colour that it has to be, where it has to be one of the tokens. */
  token?: string;
};

/** The colours of one element, and of what lies behind it. */
type Pair = { colour: string; behind: readonly string[] };

/** Reads the computed colours of each row; every element of the row gives a pair. */
function readPairs(page: Page, rows: readonly Painted[]): Promise<Pair[][]> {
  return page.evaluate((wanted) => {
    const colourOf = (element: Element, property: string) => {
      const value = getComputedStyle(element).getPropertyValue(property);
      // Of a gradient, the first colour that is not transparent.
      const colours = value.match(/(rgba?|color)\([^()]*\)/g) ?? [value];
      return colours.find((colour) => !/^rgba\(.*, 0\)$/.test(colour)) ?? 'transparent';
    };
    const around = (element: Element | null): string => {
      if (!element) return 'none';
      const colour = colourOf(element, 'background-color');
      return colour === 'transparent' ? around(element.parentElement) : colour;
    };
    const behind = (element: Element, { property, behind: selector, behindProperty }: Painted) => {
      if (selector === '') return [around(property === 'color' ? element : element.parentElement)];
      const all = selector.startsWith('& ')
        ? element.parentElement!.querySelectorAll(`:scope > ${selector.slice(2)}`)
        : document.querySelectorAll(selector);
      return [...new Set(Array.from(all, (other) => colourOf(other, behindProperty)))];
    };
    return wanted.map((row) =>
      [...document.querySelectorAll(row.selector)]
        .filter((element) => !element.closest('[hidden]'))
        .map((element) => ({ colour: colourOf(element, row.property), behind: behind(element, row) })),
    );
  }, rows);
}

/** The rows that are not there, are of another colour or have too little contrast, with the faintest pair of each. */
export async function findFaint(page: Page, rows: readonly Painted[], appearance: Appearance) {
  const pairs = await readPairs(page, rows);
  return rows.flatMap(({ what, contrast, token }, at) => {
    const all = (pairs[at] ?? []).flatMap(({ colour, behind }) =>
      behind.map((other) => ({ colour, behind: other, contrast: wcagContrast(colour, other) })),
    );
    const [least] = all.toSorted((a, b) => a.contrast - b.contrast);
    const wanted = formatHex(colourTokens[appearance].get(token ?? ''));
    const strangers = wanted ? all.filter(({ colour }) => formatHex(colour) !== wanted) : [];
    const isRight = least && least.contrast >= contrast && strangers.length === 0;
    return isRight ? [] : { what, least, strangers: strangers.slice(0, 1) };
  });
}
