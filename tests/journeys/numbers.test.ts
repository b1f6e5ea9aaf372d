import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../src/model/selection.ts';
import { browse, standing } from '../support/browse.ts';
import { compareAt, differ } from '../support/compare-numbers.ts';
import { countOn, type Counted, type Part } from '../support/numbers-counted.ts';
import { everywhere } from '../support/numbers-everywhere.ts';
import { inBars, inTable } from '../support/numbers-of-chart.ts';
import { inFilters } from '../support/numbers-of-facets.ts';
import { inHeatMap } from '../support/numbers-of-heat.ts';
import { inInsights } from '../support/numbers-of-insights.ts';
import { inLevels } from '../support/numbers-of-levels.ts';
import { countBarTips, countCityTips, readBarTips, readCityTips } from '../support/numbers-of-tips.ts';
import { goWithin, readShown } from '../support/numbers-shown.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { rowsOfRecords } from '../support/rows-of-records.ts';
import { opens, t } from '../support/say.ts';
import { addressOf, selectionsOfRecords, unfiltered } from '../support/selections-of-records.ts';

const { open } = browse();
const queries = ['dialogue', 'border', 'water', 'forum on security', 'summit', 'conference'];
const found = new Map<string, ReadonlySet<string>>();
let titles: readonly (readonly [id: string, title: string])[];
let selections: Selection[];
let count: (selection: Selection) => Counted;

// A search forgives a letter and reads notes, people and programmes. What it finds is therefore learnt from the cards
// that it leaves alone on the page, and every number of a selection with words is counted on those meetings.
beforeAll(async () => {
  const dataset = await fetchDataset();
  const rows = rowsOfRecords(dataset);
  titles = dataset.meetings.map(({ id, title }) => [id, title.toLowerCase()]);
  selections = selectionsOfRecords(rows, queries, 200);
  count = countOn(dataset, rows, found);
  const page = await open();
  for (const query of queries) {
    await goWithin(page, addressOf({ ...unfiltered, query }));
    await page.locator('p[role=status]', { hasText: t.sentence.quoted(query) }).waitFor();
    await standing(page);
    const [cards = []] = await readShown(page, ['#meetings article a[data-meeting]']);
    found.set(query, new Set(cards.map(({ attributes }) => attributes['data-meeting'] ?? '')));
  }
});

/** The page with all that a search loads. A low window without motion is painted sooner. */
const openSearched = (options: BrowserContextOptions = {}) =>
  open(addressOf({ ...unfiltered, query: 'border' }), {
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 400 },
    ...options,
  });

const everyNth = (step: number) => selections.filter((_, at) => at % step === 0);

/** A form of the chart: what the address says of it, and its numbers. */
type Form = { address: Readonly<Record<string, string>>; parts: readonly Part[]; isTable?: boolean };

const share = { measure: 'share' };
const bars: Form = { address: {}, parts: inBars('count') };
const heatMap: Form = { address: { chart: 'heat' }, parts: inHeatMap };
/** The selections take them in turn. */
const forms: readonly Form[] = [
  bars,
  bars,
  bars,
  { address: share, parts: inBars('share') },
  heatMap,
  heatMap,
  { address: { chart: 'insights' }, parts: inInsights },
  { address: { chart: 'levels' }, parts: inLevels },
  { address: {}, parts: inTable('count'), isTable: true },
  { address: share, parts: inTable('share'), isTable: true },
];

describe('a search', () => {
  it.each(queries)('finds every meeting that has %j in its title', (query) => {
    const named = titles.filter(([, title]) => title.includes(query)).map(([id]) => id);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !found.get(query)?.has(id))).toEqual([]);
  });
});

describe('every number is the one counted on the dataset', { timeout: 180_000 }, () => {
  it.each(['picture', 'table'])('on the whole page, with the chart as a %s', async (as) => {
    const page = await openSearched();
    const isTable = as === 'table';
    if (isTable) await page.locator('#themes').getByRole('button', { name: t.themes.asTable }).click();
    // The whole record in every form, and every other selection in one of them.
    const whole = [...new Set(forms)].map((form) => ({ selection: unfiltered, form }));
    const others = selections.map((selection, at) => ({ selection, form: forms[at % forms.length]! }));
    for (const { selection, form } of [...whole, ...others]) {
      if (Boolean(form.isTable) !== isTable) continue;
      const parts = [...everywhere, ...form.parts];
      const address = addressOf(selection, form.address);
      expect(await compareAt(page, address, parts, count(selection))).toEqual([]);
    }
  });

  it('in the filters', async () => {
    const page = await openSearched({ viewport: { width: 390, height: 844 } });
    await page
      .locator('nav')
      .getByRole('button', { name: opens(t.filters.title) })
      .click();
    for (const selection of everyNth(4)) {
      expect(await compareAt(page, addressOf(selection), inFilters, count(selection))).toEqual([]);
    }
  });

  it('in the tips of cities and years', async () => {
    const page = await openSearched();
    const placed = selections.filter(({ hosts, seats }) => hosts.length > 0 && seats.length > 0);
    for (const selection of [...everyNth(70), ...placed.slice(0, 2)]) {
      const address = addressOf(selection, share);
      const counted = count(selection);
      expect(await compareAt(page, address, everywhere, counted)).toEqual([]);
      const said = await readCityTips(page);
      const cities = differ(said, countCityTips(counted, said));
      const years = differ(await readBarTips(page), countBarTips(counted));
      expect({ address, cities, years }).toEqual({ address, cities: [], years: [] });
    }
  });

  it('in an opened meeting, of its place among the selected', async () => {
    const page = await openSearched();
    for (const selection of everyNth(40)) {
      const counted = count(selection);
      const at = Math.floor(counted.meetings.length / 2);
      const meeting = counted.meetings[at]?.id ?? '';
      const place: Part = {
        name: 'place among the selected',
        selector: `dialog [aria-label="${t.meeting.ofSelection}"]`,
        say: (groups) => groups.map(({ text }) => text),
        count: ({ meetings }) =>
          meetings.length > 0 ? [t.meeting.placeInSelection(at + 1, meetings.length)] : [],
      };
      expect(await compareAt(page, addressOf(selection, { meeting }), [place], counted)).toEqual([]);
    }
  });
});
