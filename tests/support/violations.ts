import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { goTo } from './go-to.ts';

/** What is to be looked at: an address, what is done there first, and the part that is not looked at elsewhere. */
export type Scene = {
  search: string;
  /** Empty for the whole page. */
  part?: string;
  /** What is waited for, where the part stands before its contents do. */
  shows?: string;
  prepare?: (page: Page) => Promise<unknown>;
};

/** An appearance changes nothing but colours, so that the other rules are asked in one of them. */
type Rules = 'every rule' | 'colours';

/** What axe finds in the page or a part of it: every rule with the elements that break it. */
export async function violations(page: Page, part = '', rules: Rules = 'every rule'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part) axe.include(part);
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  // Targets of 24 px, or with as much room around them: left out by axe unless it is asked for.
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Goes from scene to scene on one opened page, and says in which of them axe finds something. */
export async function violationsIn(
  page: Page,
  { appearance, rules }: { appearance: string; rules: Rules },
  scenes: Record<string, Scene>,
) {
  const found: string[] = [];
  for (const [name, { search, part = '', shows = part || 'main', prepare }] of Object.entries(scenes)) {
    await goTo(page, `?${search}&appearance=${appearance}`.replace('?&', '?'));
    await prepare?.(page);
    await page.locator(shows).first().waitFor();
    found.push(...(await violations(page, part, rules)).map((violation) => `${name}: ${violation}`));
    await page.keyboard.press('Escape');
  }
  return found;
}

export const appearances = [
  { appearance: 'light', rules: 'every rule' },
  { appearance: 'dark', rules: 'colours' },
  { appearance: 'projector', rules: 'colours' },
] as const;
