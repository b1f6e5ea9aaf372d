import { describe, expect, it } from 'vitest';

import type { Briefing } from '../../src/model/briefing.ts';
import { addressOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { builderOf, deckOf, shelveIn } from '../support/briefing-page.ts';
import { buildBriefing, buildSlide } from '../support/built-briefing.ts';
import { t, words } from '../support/say.ts';

const { newPage } = browse();

/** A4 between its margins of 12 mm, in CSS pixels. */
const paper = { width: 703, height: 1032 };
const deck = deckOf({ series: ['hlpsd'] });

/** The handout of a briefing, laid out for paper. */
async function print(briefing: Briefing, appearance = 'light') {
  const page = await newPage({ viewport: paper });
  await page.goto(`?appearance=${appearance}`);
  await shelveIn(page, briefing);
  await page.evaluate(() => {
    location.hash = '#handout';
  });
  await page.getByRole('dialog', { name: words.builder.handout }).waitFor();
  await page.waitForFunction(
    (loading) => {
      const { textContent } = document.querySelector('[role=dialog]')!;
      return !loading.some((text) => textContent.includes(text));
    },
    [t.loading.chart, t.loading.map],
  );
  await page.evaluate(() => document.fonts.ready);
  const sheets = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sizes = pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g) ?? [];
    expect(sizes.length).toBe(pdf.match(/\/Type \/Page\b/g)?.length);
    return sizes.length;
  };
  return { page, sheets };
}

describe('the handout on paper', () => {
  it.each(['dark', 'projector'])(
    'is a page for each slide and pages of sources, none wider than the paper, from the %s appearance',
    async (appearance) => {
      const { page, sheets } = await print(deck, appearance);
      await page.emulateMedia({ media: 'print' });
      const parts = await page
        .getByRole('dialog', { name: words.builder.handout })
        .locator(':scope > section')
        .evaluateAll((sections) =>
          sections.map((section) => {
            const { left, right, height } = section.getBoundingClientRect();
            return {
              name: section.ariaLabel ?? '',
              left,
              right,
              height,
              text: (section as HTMLElement).innerText,
            };
          }),
        );
      const slides = parts.slice(0, -1);
      expect(slides.map(({ name }) => name)).toEqual(
        deck.slides.map(({ title }, at) => words.stage.slide(at + 1, deck.slides.length, title)),
      );
      for (const [at, { title, notes }] of deck.slides.entries()) {
        const { text, left, right, height } = slides[at]!;
        expect(text).toContain(title);
        expect(text).toContain(notes || words.stage.noNotes);
        expect(text).toContain(deck.title);
        expect([left >= 0, right <= paper.width + 1, height <= paper.height]).toEqual([true, true, true]);
      }
      const sourcePages = Math.ceil(parts.at(-1)!.height / paper.height);
      expect(await sheets()).toBe(slides.length + sourcePages);
      const wide = await page.evaluate(
        ({ width }) =>
          [...document.querySelectorAll('[role=dialog] *')]
            .filter((element) => element.checkVisibility() && !element.closest('.unseen, svg'))
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .map(({ textContent, tagName }) => `${tagName} ${textContent.slice(0, 40)}`),
        paper,
      );
      expect(wide).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      expect(await page.getByRole('button', { name: words.stage.print }).isVisible()).toBe(false);
      expect(await page.getByRole('region', { name: t.map.title }).isVisible()).toBe(false);
    },
  );

  it('names on every page the sources of what is shown there, and lists all of them once', async () => {
    const { page } = await print(deck);
    const list = page.getByRole('region', { name: words.kinds.sources, exact: true }).getByRole('listitem');
    const listed = await list.count();
    expect(listed).toBeGreaterThan(20);
    const refs = await page.getByText(new RegExp(`^${words.kinds.sources}: [\\d–, ]+$`)).allTextContents();
    expect(refs.length).toBe(
      deck.slides.filter(({ kind }) => !['cover', 'text', 'sources', 'closing'].includes(kind)).length,
    );
    const numbers = refs.flatMap((line) => (line.match(/\d+/g) ?? []).map(Number));
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([1, listed]);
  });

  it('of a briefing without a source is a page for each slide and no more', async () => {
    const { sheets } = await print(buildBriefing(3));
    expect(await sheets()).toBe(3);
  });

  it('goes on with long notes on another page', async () => {
    const { sheets } = await print(
      buildBriefing([buildSlide('s1', { notes: 'A line of notes.\n'.repeat(60) }), buildSlide('s2')]),
    );
    expect(await sheets()).toBe(3);
  });

  it('is opened from the builder, and Escape leads back there', async () => {
    const page = await newPage();
    await page.goto('#briefing');
    await shelveIn(page, deck);
    await page.getByRole('button', { name: words.builder.handout }).click();
    await page.getByRole('dialog', { name: words.builder.handout }).waitFor();
    expect((await addressOf(page)).hash).toBe('#handout');
    await page.keyboard.press('Escape');
    await builderOf(page).waitFor();
  });
});
