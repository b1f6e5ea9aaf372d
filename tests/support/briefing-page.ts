import type { Page } from 'playwright-core';
import { sayDeck } from '../../src/i18n/deck-words.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Selection } from '../../src/model/selection.ts';
import { deckOf as draftOf } from './real-deck.ts';
import { leadOf, names, opens, t, texts, words } from './say.ts';

/** The default deck of some filters of the real records, in the words of the page. */
export const deckOf = (part: Partial<Selection> = {}): Briefing => sayDeck(draftOf(part).draft, names, texts);

/** Puts briefings in the browser of a page that is open on the site, as if they had been made there; the last is in work. */
export const shelveIn = (page: Page, ...briefings: Briefing[]) =>
  page.evaluate(
    (kept) => {
      localStorage.setItem('briefings', kept);
      dispatchEvent(new StorageEvent('storage', { key: 'briefings' }));
    },
    JSON.stringify({ current: briefings.at(-1)?.id ?? null, briefings }),
  );

/** The briefings that the browser of a page keeps. */
export const keptIn = (page: Page): Promise<Briefing[]> =>
  page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('briefings') ?? '{"briefings":[]}') as { briefings: [] }).briefings,
  );

/** The presentation over the page. */
export const stageOf = (page: Page) => page.getByRole('dialog', { name: opens(words.stage.label('')) });

/** The names of a slide, whatever the others are and whatever it shows. */
export const slideNamed = (n: number) => opens(`${leadOf(words.stage.slide(1, 2, ''))}${n} `);

/** Waits until a slide is up and drawn. */
export async function slideIsUp(page: Page, n: number) {
  await stageOf(page)
    .getByRole('status')
    .filter({ hasText: slideNamed(n) })
    .waitFor({ state: 'attached' });
  await page.waitForFunction(
    (loading) => {
      const { textContent } = document.querySelector('[role=dialog][aria-modal]')!;
      return !loading.some((text) => textContent.includes(text));
    },
    [t.loading.chart, t.loading.map],
  );
  await painted(page);
}

/** Waits until what was asked for is on the screen. */
export const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The builder over the page. */
export const builderOf = (page: Page) => page.getByRole('dialog', { name: words.builder.title, exact: true });

/** A slide in the list of the builder. */
export const slideInBuilder = (page: Page, n: number) =>
  builderOf(page).getByRole('button', { name: slideNamed(n) });

/** The kinds of the slides in the builder, in their order. */
export async function kindsIn(page: Page) {
  const labels = await builderOf(page)
    .getByRole('button', { name: /^\p{L}+ \d+ \p{L}+ \d+, /u })
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
  return labels.map((name) => /^\p{L}+ \d+ \p{L}+ \d+, ([^:]+):/u.exec(name)?.[1] ?? name);
}
