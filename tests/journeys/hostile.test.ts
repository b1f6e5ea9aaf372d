import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Dataset, Overview } from '../../src/dataset/schema.ts';
import { attacks } from '../support/attacks.ts';
import { browse, standing } from '../support/browse.ts';
import { slideIsUp } from '../support/briefing-page.ts';
import { fetchDataset } from '../support/published-dataset.ts';

const { newPage } = browse();

const parameters =
  'theme group match delegation level host city series seat scope years q meeting compare slide view chart measure sort lang appearance embed'.split(
    ' ',
  );

/** A page in which whatever an attack reaches is counted, opened nowhere yet. */
async function guardedPage() {
  const page = await newPage();
  await page.addInitScript(() => {
    Object.assign(window, { attacks: 0, attack: () => ((window as unknown as Counted).attacks += 1) });
  });
  page.on('dialog', (dialog) => dialog.dismiss());
  return page;
}
type Counted = { attacks: number };

const shown = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('main article, [role=alert], dialog[open], [aria-modal]'),
  );

/** What an attack would have left behind; none of it may be there. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    attacks: (window as unknown as Counted).attacks,
    polluted: Object.keys(Object.prototype),
    strange: document.querySelectorAll(
      'base, iframe, form, meta[http-equiv=refresh], [onerror], [onload], [ontoggle], a[href^="javascript:" i]:not([href*="React has blocked"])',
    ).length,
    scripts: document.querySelectorAll('script:not([src]):not([type="application/ld+json"])').length,
  }));
const none = { attacks: 0, polluted: [], strange: 0, scripts: 0 };

/** Every text of a record, hidden fields too, but for what the page must find other records by. */
const poison = <Value>(value: Value, attack: string): Value => {
  if (Array.isArray(value)) return value.map((one: unknown) => poison(one, attack)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && texts.has(key) ? `${attack} ${one}` : poison(one as unknown, attack),
    ]),
  ) as Value;
};
const texts = new Set(
  [
    'title',
    'name',
    'note',
    'what',
    'venue',
    'publisher',
    'url',
    'unit',
    'value',
    'short_name',
    'full_name',
    'place',
  ].concat(['description', 'scope', 'implementer', 'name_ru', 'short_name_ru']),
);

describe('a hostile address', () => {
  it.each(parameters)('does nothing by the parameter %s', async (parameter) => {
    const page = await guardedPage();
    for (const attack of attacks.filter((_, at) => at % 6 === parameters.indexOf(parameter) % 6)) {
      await page.goto(`?${parameter}=${encodeURIComponent(attack)}#${encodeURIComponent(attack)}`);
      await shown(page);
      expect(await traces(page)).toEqual(none);
    }
  });

  it('does nothing by whatever parameters together, and leaves a page that can be used', async () => {
    const page = await guardedPage();
    const pair = fc.tuple(fc.constantFrom(...parameters), fc.oneof(fc.constantFrom(...attacks), fc.string()));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 8 }), async (pairs) => {
        await page.goto(`?${new URLSearchParams(pairs)}`);
        await shown(page);
        expect(await traces(page)).toEqual(none);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a hostile dataset', () => {
  it('is text everywhere: cards, tips, lists, an opened meeting, a comparison, slides', async () => {
    const dataset = await fetchDataset();
    const [before, after] = dataset.meetings.filter(({ series }) => series === 'hlpsd').slice(-2);
    const page = await guardedPage();
    let attack = '';
    const serve = (name: 'dataset' | 'overview') =>
      page.route(`**/data/${name}.json`, async (route) => {
        const json = (await (await route.fetch()).json()) as Dataset | Overview;
        await route.fulfill({ json: poison(json, attack) });
      });
    await Promise.all([serve('dataset'), serve('overview')]);

    const views = [
      `?meeting=${after!.id}`,
      `?compare=${before!.id},${after!.id}`,
      '',
      '?chart=heat',
      '?chart=levels',
      '?chart=insights',
    ];
    for (const [at, one] of attacks.entries()) {
      attack = one;
      await page.goto(views[at % views.length]!);
      await shown(page);
      await page.waitForLoadState('networkidle');
      expect(await traces(page)).toEqual(none);
    }
    attack = attacks[4]!;
    await page.goto('?series=hlpsd');
    await standing(page);
    await page.locator('#map [data-city]').first().hover();
    expect(await page.getByRole('article').first().textContent()).toContain(attack);
    await page.goto('?series=hlpsd&slide=1');
    await slideIsUp(page, 1);
    expect(await traces(page)).toEqual(none);
  }, 120_000);
});
