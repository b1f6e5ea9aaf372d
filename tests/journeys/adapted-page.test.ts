import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builderOf, deckOf, painted, shelveIn, slideInBuilder, slideIsUp } from '../support/briefing-page.ts';
import { browse, standing } from '../support/browse.ts';
import { findUnreadable } from '../support/cut-off-text.ts';
import { goToFewRecords, serveFewRecords } from '../support/few-records.ts';
import { goTo } from '../support/go-to.ts';
import { nameOfFocus } from '../support/keyboard.ts';
import { pressButton } from '../support/press-button.ts';
import { names, opens, ownWords, t, words } from '../support/say.ts';
import { findOutOfReach, findSideways, isFocusHidden } from '../support/small-window.ts';
import { findColourOnly } from '../support/shapes.ts';
import { violations } from '../support/violations.ts';

const { newPage } = browse();

const deck = deckOf({ series: ['hlpsd'] });
const filters = `section[aria-label=${t.filters.title}]`;
const opened = '[popover]:popover-open';
const sheet = 'dialog[open]';
const meeting = '2021-07-01-tashkent-hlpsd';

const openFew = async (address: string, options: BrowserContextOptions) =>
  goToFewRecords(await newPage(options), address);

type State = { search: string; part: string; shows: string; prepare?: (page: Page) => Promise<unknown> };

const states: Record<string, State> = {
  'the page': {
    search: '?theme=water&city=tashkent,dushanbe',
    part: 'body',
    shows: '#meetings article:visible',
  },
  'a meeting': { search: `?meeting=${meeting}`, part: sheet, shows: '#sources li' },
  'the builder': {
    search: '#briefing',
    part: sheet,
    shows: `${sheet} textarea`,
    prepare: async (page) => {
      await shelveIn(page, deck);
      await slideInBuilder(page, 4).click();
    },
  },
  'about the data': { search: '#data', part: sheet, shows: `${sheet} td` },
  'own data': {
    search: '#open',
    part: sheet,
    shows: `${sheet} select`,
    prepare: async (page) => {
      await page.getByRole('button', { name: ownWords.choose.button }).waitFor();
      const buffer = Buffer.from('when,title,host\n2020,A title,Astana\n');
      await page
        .locator(`${sheet} input[type=file]`)
        .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer });
    },
  },
};
const onWide: Record<string, State> = Object.fromEntries(
  [t.filters.themes, t.filters.delegations, t.filters.cities, t.filters.series, t.filters.more].map(
    (facet) => [
      facet,
      {
        search: '?',
        part: opened,
        shows: `${opened} :is(input, summary):visible`,
        prepare: pressButton(facet, filters),
      },
    ],
  ),
);
const onPhone: Record<string, State> = {
  'the filters': {
    search: '?theme=water',
    part: sheet,
    shows: `${sheet} input`,
    prepare: async (page) => {
      await pressButton(t.filters.title)(page);
      await page.locator(`${sheet} summary`).first().click();
    },
  },
};

async function inEach(page: Page, all: Record<string, State>, look: (part: string) => Promise<string[]>) {
  const found: Record<string, string[]> = {};
  for (const [name, { search, part, shows, prepare }] of Object.entries(all)) {
    await goTo(page, search);
    await prepare?.(page);
    await page.locator(shows).first().waitFor();
    await painted(page);
    const faults = await look(part);
    if (faults.length > 0) found[name] = faults;
    await page.keyboard.press('Escape');
  }
  return found;
}

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

describe('with the spacing of letters, words, lines and paragraphs that a reader sets, no text is lost', () => {
  it.each([
    ['wide', 1440, 900, { ...states, ...onWide }],
    ['narrow', 390, 844, { ...states, ...onPhone }],
  ])('in a %s window', async (_, width, height, all) => {
    const page = await openFew('', { viewport: { width, height }, bypassCSP: true });
    await standing(page);
    await page.addStyleTag({ content: spacing });
    const look = async (part: string) => [
      ...(await findUnreadable(page, part)),
      ...((await page.evaluate(() => document.documentElement.scrollWidth)) > width
        ? ['wider than the window']
        : []),
    ];
    expect(await inEach(page, all, look)).toEqual({});
  });

  it('in a view alone in a frame', async () => {
    for (const view of ['map', 'themes', 'meetings']) {
      const page = await openFew(`?city=tashkent&embed=${view}`, {
        viewport: { width: 640, height: 480 },
        bypassCSP: true,
      });
      await page.locator('main button:visible, main article:visible').first().waitFor();
      await page.addStyleTag({ content: spacing });
      await painted(page);
      expect({ view, found: await findUnreadable(page) }).toEqual({ view, found: [] });
    }
  });
});

/** A window of 1280 x 1024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 } };

describe('at 400 %', () => {
  it('nothing but maps, charts, tables and slides scrolls sideways, and all of a dialog can be reached', async () => {
    const page = await openFew('', zoomed);
    await standing(page);
    const look = async (part: string) => [
      ...(await findSideways(page, part)).map((what) => `sideways: ${what}`),
      ...(await findOutOfReach(page, part)).map((what) => `out of reach: ${what}`),
    ];
    const compared: State = {
      search: `?compare=2020-10-20-video-hlpsd,${meeting}`,
      part: sheet,
      shows: `${sheet} thead button`,
    };
    const download: State = {
      search: '?',
      part: opened,
      shows: `${opened} button`,
      prepare: pressButton(t.data.download, 'main'),
    };
    const embed: State = {
      ...download,
      shows: `${opened} textarea`,
      prepare: pressButton(t.sentence.embed, 'main'),
    };
    expect(await inEach(page, { ...states, ...onPhone, compared, download, embed }, look)).toEqual({});
  });

  it.each(['the page', 'a meeting', 'the builder'])(
    'what has the focus is never wholly hidden while going through %s by Tab',
    async (name) => {
      const page = await openFew('', zoomed);
      await standing(page);
      const { search, shows, prepare } = states[name]!;
      await goTo(page, search);
      await prepare?.(page);
      await page.locator(shows).first().waitFor();
      const hidden: string[] = [];
      for (let pressed = 0; pressed < 90; pressed++) {
        await page.keyboard.press(pressed < 60 ? 'Tab' : 'Shift+Tab');
        if (await isFocusHidden(page)) hidden.push(await nameOfFocus(page));
      }
      expect(hidden).toEqual([]);
    },
  );
});

describe('with less motion', () => {
  it('nothing moves after a filter, the opening of a sheet and a change of slides', async () => {
    const moves = async (reducedMotion: 'reduce' | 'no-preference') => {
      const page = await newPage({ reducedMotion });
      await serveFewRecords(page);
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        for (const type of ['transitionrun', 'animationstart'])
          document.addEventListener(type, ({ target }) =>
            moved.push(`${type} of ${(target as Element).tagName}`),
          );
      });
      await page.goto('');
      await standing(page);
      await page
        .locator('#map')
        .getByRole('button', { name: opens(`${names.city('tashkent')},`) })
        .press('Enter');
      await page.getByRole('button', { name: t.sentence.clear }).waitFor();
      await goTo(page, `?meeting=${meeting}`);
      await page.locator('#sources').waitFor();
      await page.locator(`${sheet} a[href="#sources"]`).click();
      await shelveIn(page, deck);
      await goTo(page, '?slide=2');
      await slideIsUp(page, 2);
      await page.keyboard.press('PageDown');
      await slideIsUp(page, 3);
      return page.evaluate(() => [
        ...(window as unknown as { moved: string[] }).moved,
        ...document.getAnimations().map(({ playState }) => `an animation is ${playState}`),
      ]);
    };
    expect(await moves('reduce')).toEqual([]);
    expect(await moves('no-preference')).not.toEqual([]);
  });
});

describe('in colours that the system forces', () => {
  const forced = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
  const click = (element: Locator) => element.click();
  const enter = (element: Locator) => element.press('Enter');

  it('a view in a frame has its contrast, and shows what is hovered, in focus or chosen by more than colour', async () => {
    const found: Record<string, string[]> = {};
    const embedded = async (view: string, mark: string) => {
      const page = await openFew(`?embed=${view}`, { ...forced, viewport: { width: 900, height: 640 } });
      await page.locator(mark).first().waitFor();
      found[`${view}: contrast`] = await violations(page, '', 'colours');
      return page;
    };
    const themes = await embedded('themes', '.recharts-surface path[data-group]');
    const group = themes.getByRole('button', { name: opens(`${names.group('framework')},`) });
    found['a group of themes'] = await findColourOnly(themes, group, click);
    const share = themes.getByRole('button', { name: t.themes.share });
    found['a measure'] = await findColourOnly(themes, share, click);
    const map = await embedded('map', '#map svg [data-city]');
    const city = map.getByRole('button', { name: opens(`${names.city('tashkent')},`) });
    found['a city'] = await findColourOnly(map, city, enter);
    const list = await embedded('meetings', 'article:visible');
    const card = list.locator('article:visible').first();
    found['a chip of a card'] = await findColourOnly(list, card.locator('button').first(), null);
    found['a card'] = await findColourOnly(list, card.getByRole('heading').getByRole('link'), null, card);
    expect(Object.entries(found).filter(([, all]) => all.length > 0)).toEqual([]);
  });

  it('the builder has its contrast, and shows what is hovered, in focus or chosen by more than colour', async () => {
    const page = await openFew('#briefing', forced);
    await shelveIn(page, deck);
    await slideInBuilder(page, 4).click();
    const say = words.builder;
    const button = (name: string) => builderOf(page).getByRole('button', { name, exact: true });
    expect({
      contrast: await violations(page, sheet, 'colours'),
      slide: await findColourOnly(page, slideInBuilder(page, 6), click),
      duplicate: await findColourOnly(page, button(say.duplicate), null),
      addText: await findColourOnly(page, button(say.addText), null),
      present: await findColourOnly(page, button(say.present), null),
      title: (await findColourOnly(page, builderOf(page).getByLabel(say.slideTitle), null)).filter(
        (look) => look !== 'hovered',
      ),
    }).toEqual({ contrast: [], slide: [], duplicate: [], addText: [], present: [], title: [] });
  });
});
