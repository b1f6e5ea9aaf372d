import { describe, expect, it } from 'vitest';

import { slideKinds } from '../../src/model/briefing.ts';
import { browse } from '../support/browse.ts';
import { painted, shelveIn, slideIsUp, stageOf } from '../support/briefing-page.ts';
import { buildBriefing, buildSlide } from '../support/built-briefing.ts';
import { goTo } from '../support/go-to.ts';
import { measureSlide } from '../support/measured-slide.ts';
import { words } from '../support/say.ts';

const { newPage } = browse();

describe('on every slide of the default deck', () => {
  it.each([
    [1280, 720, ''],
    [1440, 900, 'series=hlpsd&'],
    [390, 844, ''],
  ])(
    'no text is smaller than 2.5 % of the height, outside or on another, at %i x %i, light and dark %s',
    async (width, height, selected) => {
      const page = await newPage({ viewport: { width, height } });
      await page.goto(`?${selected}slide=1`);
      await slideIsUp(page, 1);
      const said = await stageOf(page).getByRole('status').textContent();
      const length = Number(/\d \p{L}+ (\d+)/u.exec(said ?? '')?.[1]);
      expect(length).toBe(12);
      const faults: unknown[] = [];
      for (const appearance of ['light', 'dark']) {
        await goTo(page, `?${selected}slide=1&appearance=${appearance}`);
        for (let n = 1; n <= length; n++) {
          await slideIsUp(page, n);
          const { smallest, text, outside, coversFoot, overlaps } = await measureSlide(page);
          if (smallest < 0.0249) faults.push(`${appearance} ${n}: “${text}” is ${smallest.toFixed(4)}`);
          faults.push(...outside.map((what) => `${appearance} ${n}: “${what}” is outside`));
          faults.push(...coversFoot.map((what) => `${appearance} ${n}: “${what}” covers the foot`));
          faults.push(...overlaps.map((what) => `${appearance} ${n}: ${what}`));
          await page.keyboard.press('PageDown');
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('a slide whose words are many', () => {
  const views: Record<string, string> = {
    meeting: 'meeting=2025-04-03-samarkand-leaders',
    difference: 'compare=2019-05-28-brussels-hlpsd,2020-10-20-video-hlpsd',
  };
  const line =
    'A bullet that is rather long, as people write them, so that it takes up two lines of the slide.';
  const wordy = buildBriefing(
    slideKinds.map((kind) =>
      buildSlide(kind, {
        kind,
        view: views[kind] ?? '',
        title: 'Energy, raw materials, transport and connectivity across the Caspian '
          .repeat(3)
          .slice(0, 200),
        text: Array(9).fill(line).join('\n'),
      }),
    ),
    { author: 'A division of the service', audience: 'The working party on Eastern Europe and Central Asia' },
  );

  it('is drawn smaller, and nothing of it is cut', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto('');
    await shelveIn(page, wordy);
    await goTo(page, '?slide=1');
    const faults: string[] = [];
    for (let n = 1; n <= slideKinds.length; n++) {
      await slideIsUp(page, n);
      await painted(page);
      // Said once, in the foot of the slide.
      expect(await stageOf(page).getByText(words.stage.goneNote).count()).toBe(
        slideKinds[n - 1] === 'difference' ? 1 : 0,
      );
      const { outside, coversFoot, overlaps } = await measureSlide(page);
      faults.push(...[...outside, ...coversFoot, ...overlaps].map((what) => `${slideKinds[n - 1]}: ${what}`));
      await page.keyboard.press('PageDown');
    }
    expect(faults).toEqual([]);
  });
});
