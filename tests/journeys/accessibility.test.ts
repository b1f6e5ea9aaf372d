import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from '../support/browse.ts';

const { open } = browse();

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

describe.each(['light', 'dark', 'projector'])('in the %s appearance', (appearance) => {
  it.each([
    '',
    '&theme=border-management&city=dushanbe',
    '&theme=health&host=tm&years=2007-2008',
    '&foo=bar',
  ])('axe finds nothing at %j', async (rest) => {
    const page = await open(`?appearance=${appearance}${rest}`);
    expect(await violations(page)).toEqual([]);
  });

  it('axe finds nothing in an opened meeting and in a facet', async () => {
    const page = await open(`?appearance=${appearance}&meeting=2021-07-01-tashkent-hlpsd`);
    await page.getByRole('heading', { name: 'Sources', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('checkbox', { name: /^Water,/ }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('axe finds nothing on a phone with its filters open', async () => {
    const page = await open(`?appearance=${appearance}&city=dushanbe`, {
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole('button', { name: 'Filters, 1 active filter' }).click();
    await page.getByRole('dialog', { name: 'Filters' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
