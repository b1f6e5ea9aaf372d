import type { Page } from 'playwright-core';
import type { Counted, Part } from './numbers-counted.ts';
import { goWithin, readShown } from './numbers-shown.ts';

/** Where the page says other numbers than the count. */
type Difference = { address: string; part: string; shown: readonly string[]; counted: readonly string[] };

const attempts = 40;

/** Goes to an address and compares each part with the count; what is painted late is waited for. */
export async function compareAt(
  page: Page,
  address: string,
  parts: readonly Part[],
  counted: Counted,
): Promise<Difference[]> {
  const selectors = parts.map(({ selector }) => selector);
  let differences: Difference[] = [];
  await goWithin(page, address);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const shown = await readShown(page, selectors);
    differences = parts.flatMap((part, at) => {
      const said = part.say(shown[at] ?? []);
      const right = part.count(counted, said);
      const differing = part.isUnordered ? differ(said.toSorted(), right.toSorted()) : differ(said, right);
      return differing.map((lines) => ({ address, part: part.name, ...lines }));
    });
    if (differences.length === 0) break;
    await page.waitForTimeout(50);
  }
  return differences;
}

/** The first lines that differ, with their places; empty where both sides say the same in the same order. */
export function differ(shown: readonly string[], counted: readonly string[]) {
  if (shown.join('\n') === counted.join('\n')) return [];
  const few = (lines: readonly string[], others: readonly string[]) =>
    lines
      .map((line, at) => ({ line, at }))
      .filter(({ line, at }) =>
        shown.length === counted.length ? others[at] !== line : !others.includes(line),
      )
      .slice(0, 3)
      .map(({ line, at }) => `${at + 1}: ${line}`);
  return [{ shown: few(shown, counted), counted: few(counted, shown) }];
}
