import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTree } from '../support/accessibility-tree.ts';
import {
  builderOf,
  deckOf,
  painted,
  shelveIn,
  slideInBuilder,
  slideIsUp,
  slideNamed,
} from '../support/briefing-page.ts';
import { browse, standing } from '../support/browse.ts';
import { fewRecords, goToFewRecords } from '../support/few-records.ts';
import { goTo } from '../support/go-to.ts';
import { heardIn, listen } from '../support/live-words.ts';
import { pressButton } from '../support/press-button.ts';
import {
  dataWords,
  filtersOf,
  language,
  names,
  opens,
  ownWords,
  statusOf,
  t,
  words,
} from '../support/say.ts';
import { faultsOf } from '../support/tree-faults.ts';
import type { Scene } from '../support/violations.ts';

const { newPage } = browse();

const deck = deckOf({ series: ['hlpsd'] });
const filters = `section[aria-label=${t.filters.title}]`;
const opened = '[popover]:popover-open';
const sheet = 'dialog[open]';
const meeting = '2021-07-01-tashkent-hlpsd';

const openFew = async (address = '', options: BrowserContextOptions = {}) =>
  goToFewRecords(await newPage(options), address);

const facet = (name: string): Scene => ({
  search: '',
  shows: `${opened} input`,
  prepare: pressButton(name, filters),
});

const scenes: Record<string, Scene> = {
  'the page': { search: '', shows: '#meetings article:visible' },
  'a selection': { search: 'city=tashkent&years=2008-2024', shows: '#meetings article:visible' },
  'nothing found': { search: 'theme=health&host=tm&years=2013-2014', shows: '#meetings[aria-busy=false]' },
  'an address that cannot be read': { search: 'foo=bar', shows: '[role=alert]' },
  'the map as a list': {
    search: 'city=tashkent',
    shows: '#map button[data-city]',
    prepare: pressButton(t.map.asList, '#map'),
  },
  'the map': { search: '', shows: '#map svg', prepare: pressButton(t.map.asMap, '#map') },
  'the heat map': { search: 'theme=water&chart=heat', shows: '[role=grid] td' },
  'the levels by meeting': { search: 'series=hlpsd&chart=levels', shows: '#levels td' },
  'what stands out': { search: 'chart=insights', shows: '#insights li' },
  'an opened meeting': { search: `meeting=${meeting}`, shows: '#sources li' },
  'two meetings side by side': {
    search: `compare=2020-10-20-video-hlpsd,${meeting}`,
    shows: `${sheet} thead button`,
  },
  themes: facet(t.filters.themes),
  delegations: facet(t.filters.delegations),
  cities: facet(t.filters.cities),
  'more filters': { ...facet(t.filters.more), shows: `${opened} summary` },
  'what can be downloaded': {
    search: '',
    shows: `${opened} button`,
    prepare: pressButton(t.data.download, 'main'),
  },
  'the code of a frame': {
    search: '',
    shows: `${opened} textarea`,
    prepare: pressButton(t.sentence.embed, 'main'),
  },
  'pictures of the map': {
    search: '',
    shows: `${opened} button`,
    prepare: pressButton(t.picture.menu, '#map'),
  },
};

/** What is at fault in each of some scenes, gone through on one page. */
async function faultsIn(page: Page, wanted: Record<string, Scene>) {
  const found: Record<string, string[]> = {};
  for (const [name, { search, shows = 'main', prepare }] of Object.entries(wanted)) {
    await goTo(page, `?${search}`);
    await prepare?.(page);
    await page.locator(shows).first().waitFor();
    await painted(page);
    const faults = faultsOf(await readTree(page));
    if (faults.length > 0) found[name] = faults;
    await page.keyboard.press('Escape');
  }
  return found;
}

describe('everything has a role, a name of its own and its place among headings and landmarks', () => {
  it('in the page and in what opens over it', async () => {
    const page = await openFew();
    await standing(page);
    expect(await faultsIn(page, scenes)).toEqual({});
  });

  it('in the sheets about the data, of own data and of the filters on a phone', async () => {
    const page = await openFew('#data');
    await page.getByRole('heading', { name: dataWords.coverage.title }).waitFor();
    expect(faultsOf(await readTree(page))).toEqual([]);
    await goTo(page, '#open');
    await page.getByRole('button', { name: ownWords.choose.button }).waitFor();
    expect(faultsOf(await readTree(page))).toEqual([]);

    const phone = await openFew('?city=tashkent', { viewport: { width: 390, height: 844 } });
    await standing(phone);
    expect(faultsOf(await readTree(phone))).toEqual([]);
    await pressButton(t.filters.title)(phone);
    await phone.locator(`${sheet} summary`).first().click();
    expect(faultsOf(await readTree(phone))).toEqual([]);
  });

  it('in a briefing, on its slides and in the window of who presents it', async () => {
    const page = await openFew('#briefing');
    await shelveIn(page, deck);
    await slideInBuilder(page, 4).click();
    await builderOf(page).getByText(words.builder.points).click();
    expect(faultsOf(await readTree(page))).toEqual([]);
    await goTo(page, '#handout');
    await page.getByRole('dialog', { name: words.builder.handout }).waitFor();
    expect(faultsOf(await readTree(page))).toEqual([]);
    for (const slide of [1, 3, 4, 7, 11]) {
      await goTo(page, `?slide=${slide}`);
      await slideIsUp(page, slide);
      expect({ slide, faults: faultsOf(await readTree(page)) }).toEqual({ slide, faults: [] });
    }
    for (const key of ['n', '?', 'o']) {
      await page.keyboard.press(key);
      await painted(page);
      expect({ key, faults: faultsOf(await readTree(page)) }).toEqual({ key, faults: [] });
    }
    await page.keyboard.press('o');
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('p');
    const presenter = await opening;
    await presenter
      .getByRole('status')
      .filter({ hasText: slideNamed(11) })
      .waitFor();
    expect(faultsOf(await readTree(presenter))).toEqual([]);
  });

  it('in the views that stand alone in a frame', async () => {
    for (const view of ['map', 'themes', 'meetings']) {
      const page = await openFew(`?city=tashkent&embed=${view}`);
      await page.locator('main button:visible, main article:visible').first().waitFor();
      expect({ view, faults: faultsOf(await readTree(page)) }).toEqual({ view, faults: [] });
    }
  });
});

const told = async (page: Page, role: string, name: string | RegExp) => {
  const tree = await readTree(page);
  const found = tree.find(
    (one) => one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name)),
  );
  if (found) return found;
  const others = tree.filter((one) => one.role === role).map((one) => one.name);
  throw new Error(`No ${role} is called ${String(name)}, but: ${others.join(' | ')}`);
};
const stateOf = async (page: Page, state: string, role: string, name: string | RegExp) =>
  (await told(page, role, name)).states[state];

describe('what is told of a state is so after each change', () => {
  it('of years, facets, boxes, switches and forms', async () => {
    const page = await openFew();
    await standing(page);
    const slider = async (name: string) => {
      const { value, states } = await told(page, 'slider', name);
      return { value, text: states['valuetext'], min: states['valuemin'], max: states['valuemax'] };
    };
    const first = await slider(t.filters.from);
    const last = await slider(t.filters.to);
    expect(first).toEqual({
      value: String(first.min),
      text: String(first.min),
      min: first.min,
      max: last.max,
    });
    expect(last.text).toBe(String(last.max));
    await page.getByRole('slider', { name: t.filters.from }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const later = String(Number(first.min) + 2);
    expect(await slider(t.filters.from)).toEqual({ ...first, value: later, text: later });
    expect(await slider(t.filters.to)).toEqual(last);
    await goTo(page, '?');

    const themes = page.locator(filters).getByRole('button', { name: opens(t.filters.themes) });
    const isExpanded = () => stateOf(page, 'expanded', 'button', opens(t.filters.themes));
    expect(await isExpanded()).toBe(false);
    await themes.click();
    expect(await isExpanded()).toBe(true);
    expect(await stateOf(page, 'modal', 'dialog', t.filters.themes)).toBe(false);
    const water = opens(`${names.theme('water')},`);
    expect(await stateOf(page, 'checked', 'checkbox', water)).toBe('false');
    await page.getByRole('checkbox', { name: water }).press('Space');
    expect(await stateOf(page, 'checked', 'checkbox', water)).toBe('true');
    const isPressed = (name: string | RegExp) => stateOf(page, 'pressed', 'button', name);
    expect([await isPressed(t.filters.any), await isPressed(t.filters.all)]).toEqual(['true', 'false']);
    await page.getByRole('button', { name: t.filters.all, exact: true }).click();
    expect([await isPressed(t.filters.any), await isPressed(t.filters.all)]).toEqual(['false', 'true']);
    await page.keyboard.press('Escape');
    expect(await isExpanded()).toBe(false);
    // The chosen theme stands in the name of its facet and in the chips of the cards.
    expect((await told(page, 'button', opens(t.filters.themes))).name).toContain(names.theme('water'));
    expect(await isPressed(names.theme('water'))).toBe('true');
    await goTo(page, '?');

    const core = opens(t.filters.core);
    const tashkent = opens(`${names.city('tashkent')},`);
    const framework = opens(`${names.group('framework')},`);
    const toggles = [core, tashkent, framework, t.site.dark, t.themes.share, t.map.centralAsia];
    for (const name of toggles) {
      expect([name, await isPressed(name)]).toEqual([name, 'false']);
      await page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .press('Enter');
      expect([name, await isPressed(name)]).toEqual([name, 'true']);
    }
    expect([await isPressed(t.themes.count), await isPressed(t.map.all)]).toEqual(['false', 'false']);
    expect(await stateOf(page, 'checked', 'checkbox', t.themes.events)).toBe('true');
    await page.getByRole('checkbox', { name: t.themes.events }).press('Space');
    expect(await stateOf(page, 'checked', 'checkbox', t.themes.events)).toBe('false');
    await page.getByRole('combobox', { name: t.meetings.sort }).selectOption('oldest');
    expect((await told(page, 'combobox', t.meetings.sort)).value).toBe(t.meetings.oldest);
    const here = (await readTree(page)).filter(({ attributes }) => attributes['aria-current'] === 'true');
    expect(here.map(({ lang }) => lang)).toEqual([language]);
  });

  it('of the tables: their headers, and the cell that is chosen', async () => {
    const page = await openFew('?chart=heat');
    const cell = page.locator(`[role=grid] tr[data-theme=water] td[data-step]`).first();
    await cell.waitFor();
    const tree = await readTree(page);
    const inGrid = (role: string) =>
      tree.filter((one) => one.role === role && one.around.includes('grid')).map(({ name }) => name);
    expect(inGrid('columnheader')).toEqual(expect.arrayContaining([t.themes.theme, '2021', t.themes.total]));
    expect(inGrid('rowheader')).toEqual(expect.arrayContaining([names.theme('water'), t.themes.selected]));
    expect(inGrid('gridcell').filter((name) => name === '')).toEqual([]);
    const name = (await cell.getAttribute('aria-label'))!;
    expect(await stateOf(page, 'selected', 'gridcell', name)).toBe(false);
    await cell.click();
    const [what] = name.split(':');
    expect(await stateOf(page, 'selected', 'gridcell', opens(`${what}:`))).toBe(true);

    await goTo(page, '?series=hlpsd&chart=levels');
    await page.locator('#levels td').first().waitFor();
    const lens = (await readTree(page)).filter(({ around }) => around.includes('table'));
    const headers = (role: string) => lens.filter((one) => one.role === role).map((one) => one.name);
    expect(headers('rowheader')).toContain(names.party('kazakhstan'));
    expect(headers('columnheader')).toContain(t.lens.party);
    expect([...headers('rowheader'), ...headers('columnheader')].filter((header) => !header)).toEqual([]);
  });

  it('of dialogs, of folds and of the slide that is up', async () => {
    const page = await openFew();
    await standing(page);
    const dialogs = async () =>
      (await readTree(page))
        .filter(({ role }) => role === 'dialog')
        .map(({ name, states }) => ({ name, isModal: states['modal'] }));
    const only = (name: string) => [{ name, isModal: true }];
    await goTo(page, `?meeting=${meeting}`);
    await page.locator('#sources').waitFor();
    const title = await page.locator(`${sheet} h1`).textContent();
    expect(await dialogs()).toEqual(only(title!));
    await goTo(page, `?compare=2020-10-20-video-hlpsd,${meeting}`);
    await page.locator(`${sheet} thead button`).first().waitFor();
    expect(await dialogs()).toEqual(only(t.compare.title));
    await goTo(page, '#data');
    await page.getByRole('heading', { name: dataWords.coverage.title }).waitFor();
    expect(await dialogs()).toEqual(only(dataWords.about.title));
    const fold = opens(dataWords.coverage.rhythms);
    const isOpen = () => stateOf(page, 'expanded', 'DisclosureTriangle', fold);
    expect(await isOpen()).toBe(false);
    await page.locator(`${sheet} summary`).filter({ hasText: fold }).click();
    expect(await isOpen()).toBe(true);
    await goTo(page, '#open');
    await page.getByRole('button', { name: ownWords.choose.button }).waitFor();
    expect(await dialogs()).toEqual(only(ownWords.title));

    await goTo(page, '#briefing');
    await shelveIn(page, deck);
    const current = async () =>
      (await readTree(page))
        .filter(({ attributes, role }) => attributes['aria-current'] === 'true' && role === 'button')
        .map(({ name }) => name);
    await slideInBuilder(page, 4).click();
    expect(await dialogs()).toEqual(only(words.builder.title));
    expect(await current()).toEqual([expect.stringMatching(slideNamed(4))]);
    await page.keyboard.press('ArrowDown');
    expect(await current()).toEqual([expect.stringMatching(slideNamed(5))]);
    await goTo(page, '?slide=2');
    await slideIsUp(page, 2);
    expect(await dialogs()).toEqual(only(words.stage.label(deck.title)));
    await page.keyboard.press('PageDown');
    await page.keyboard.press('o');
    await page.getByRole('list', { name: words.stage.overview }).waitFor();
    expect(await current()).toEqual([expect.stringMatching(slideNamed(3))]);
    // The map on the slide beneath is not there.
    expect((await readTree(page)).filter(({ around }) => around.includes('figure'))).toEqual([]);
  });
});

describe('what changes is said by itself, once', () => {
  it('after filtering, clearing, copying and pinning', async () => {
    const page = await openFew('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await standing(page);
    const few = fewRecords();
    const total = few.length;
    await listen(page);
    const tashkent = page.locator('#map').getByRole('button', { name: opens(`${names.city('tashkent')},`) });
    await tashkent.press('Enter');
    const inTashkent = few.filter(({ city }) => city === 'tashkent').length;
    await expect.poll(() => heardIn(page)).toEqual([statusOf(inTashkent, total, { cities: ['tashkent'] })]);
    await page.getByRole('button', { name: t.sentence.clear }).click();
    await expect.poll(() => heardIn(page)).toEqual([statusOf(total, total, {})]);

    const search = page.getByRole('textbox', { name: t.filters.search });
    await search.fill('border');
    await search.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: filtersOf({ query: 'border' }) })
      .waitFor({ state: 'attached' });
    const whileTyping = await heardIn(page);
    expect(new Set(whileTyping).size).toBe(whileTyping.length);
    expect(whileTyping.at(-1)).toContain(filtersOf({ query: 'border' }));
    await search.press('Escape');
    await expect.poll(() => heardIn(page)).toEqual([statusOf(total, total, {})]);

    await page.getByRole('button', { name: t.sentence.copy }).click();
    await page.locator('main').getByRole('button', { name: t.pin.hint }).first().click();
    await page.getByRole('button', { name: words.builder.pinned(1) }).waitFor();
    await page.getByRole('button', { name: words.builder.pinned(1) }).waitFor({ state: 'detached' });
    expect(await heardIn(page)).toEqual([t.sentence.copied, words.builder.pinned(1)]);
  });

  it('after a change of a briefing is taken back, and after a slide has come up', async () => {
    const page = await openFew('#briefing');
    await shelveIn(page, deck);
    await slideInBuilder(page, 4).click();
    await listen(page);
    const { title } = deck.slides[3]!;
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => heardIn(page)).toEqual([words.builder.moved(title, 3, 12)]);
    await page.keyboard.press('Delete');
    await expect.poll(() => heardIn(page)).toEqual([words.builder.removed(title)]);
    await builderOf(page).getByRole('button', { name: words.builder.undo }).click();
    await slideInBuilder(page, 12).waitFor();
    expect(await heardIn(page)).toEqual([]);

    await goTo(page, '?slide=1');
    await slideIsUp(page, 1);
    await heardIn(page);
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);
    await page.keyboard.press('b');
    const [, second] = deck.slides;
    await expect
      .poll(() => heardIn(page))
      .toEqual([words.stage.slide(2, 12, second!.title), words.stage.black]);
    // Tab as well leads back to the slide, and not to what lies beneath the dark.
    await page.keyboard.press('Tab');
    await expect.poll(() => heardIn(page)).toEqual([words.stage.slide(2, 12, second!.title)]);
  });

  it('of a file: why it is refused, or what came of it', async () => {
    const page = await openFew('#open');
    const choose = (name: string, text: string) =>
      page
        .locator('dialog input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: ownWords.choose.button }).waitFor();
    await listen(page);
    await choose('half.json', '{"meetings": [');
    await page.getByRole('alert').waitFor();
    expect(await heardIn(page)).toEqual([expect.stringContaining(ownWords.refused.title('half.json'))]);
    await choose('mine.csv', 'date,title\n2020,A\n');
    const result = page.getByRole('heading', { name: ownWords.result.title('mine.csv') });
    await result.waitFor();
    // The new step takes the focus, by its name.
    const focused = (await readTree(page)).filter(
      ({ role, states }) => states['focused'] === true && role !== 'RootWebArea',
    );
    expect(focused.map(({ role, name }) => ({ role, name }))).toEqual([
      { role: 'group', name: ownWords.result.title('mine.csv') },
    ]);
    await page.getByRole('button', { name: ownWords.result.open(1) }).click();
    await page.getByRole('region', { name: ownWords.edition.of('mine.csv') }).waitFor();
    const arrived = (await readTree(page)).find(
      ({ role, states }) => states['focused'] === true && role !== 'RootWebArea',
    );
    expect(arrived).toMatchObject({ role: 'region', name: ownWords.edition.of('mine.csv') });
    expect(await heardIn(page)).toEqual([]);
  });
});
