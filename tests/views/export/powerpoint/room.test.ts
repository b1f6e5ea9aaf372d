import { describe, expect, it } from 'vitest';

import { all } from '../../../support/opened-deck.ts';
import { boxOf, findFullBoxes, findFullRows, findOverlaps } from '../../../support/room-on-slide.ts';
import { deckNames, writtenDeck } from '../../../support/written-decks.ts';

const stage = { width: 1280, height: 720 };

describe.each(deckNames)('the room on the slides of the deck "%s"', (name) => {
  it('holds everything', async () => {
    for (const { things, path } of (await writtenDeck(name)).slides) {
      const outside = things.filter(({ thing }) => {
        const { x, y, width, height } = boxOf(thing);
        return x < -1 || y < -1 || x + width > stage.width + 1 || y + height > stage.height + 1;
      });
      expect(outside.map((one) => `${path}: ${one.name}`)).toEqual([]);
    }
  });

  it('is enough for the words of every box and every row', async () => {
    for (const slide of (await writtenDeck(name)).slides) {
      expect([slide.path, findFullBoxes(slide), findFullRows(slide)]).toEqual([slide.path, [], []]);
    }
  });

  it('is given to one thing at a time, and to no table below the foot', async () => {
    const { slides, briefing } = await writtenDeck(name);
    for (const [at, slide] of slides.entries()) {
      const { kind } = briefing.slides[at]!;
      const hasMap = kind === 'map' || kind === 'cover';
      expect([slide.path, hasMap ? [] : findOverlaps(slide)]).toEqual([slide.path, []]);
      for (const table of slide.tables) {
        const rows = all(table, 'a:tr').reduce((sum, row) => sum + Number(row.getAttribute('h')) / 9525, 0);
        expect(boxOf(table).y + rows).toBeLessThan(648);
      }
    }
  });

  it('leaves letters large: 11 points, and 9 in the heat map alone', async () => {
    const { slides, briefing } = await writtenDeck(name);
    for (const [at, { xml }] of slides.entries()) {
      const least = briefing.slides[at]!.kind === 'heat' ? 900 : 1100;
      const sizes = all(xml, 'a:rPr').flatMap((run) => run.getAttribute('sz') ?? []);
      expect(Math.min(...sizes.map(Number))).toBeGreaterThanOrEqual(least);
    }
  });
});
