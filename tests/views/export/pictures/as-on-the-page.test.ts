import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createProjection } from '../../../../src/pictures/projection.ts';
import { drawNeatline as drawOnPage } from '../../../../src/views/map/neatline.ts';
import { events } from '../../../../src/views/export/pictures/events.ts';
import { keyCounts } from '../../../../src/views/export/pictures/map-key.ts';
import { drawNeatline } from '../../../../src/views/export/pictures/neatline.ts';
import { mapSizes, mapViews, realHostCities } from '../../../support/real-host-cities.ts';

const sourceOf = (file: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../../src/views', file), 'utf8');
const plain = (code: string) => code.replaceAll(/\s+/g, ' ');

describe('what the pictures have in common with the page', () => {
  it.each(mapViews.flatMap((view) => mapSizes.map((size) => ({ view, size }))))(
    'is the neatline of the view "$view" at $size',
    ({ view, size }) => {
      const projection = createProjection(view, realHostCities, size);
      const parts = (path: string) =>
        [...path.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g)]
          .map(([, ...ends]) => ends.map((end) => Math.round(Number(end))))
          .filter(([x1, y1, x2, y2]) => x1 !== x2 || y1 !== y2);
      const [, drawn = ''] = / d="([^"]*)"/.exec(drawNeatline(projection, size)) ?? [];
      expect(parts(drawn)).toEqual(parts(drawOnPage(projection, size)));
    },
  );

  it('is the events', () => {
    const page = sourceOf('themes/BarsFrame.tsx');
    for (const { year, key, side } of events)
      expect(page).toContain(`{ year: ${year}, key: '${key}', side: '${side === 1 ? 'right' : 'left'}'`);
    expect(page.match(/\{ year: \d+/g)).toHaveLength(events.length);
  });

  it('is the sizes in the key', () => {
    const page = plain(sourceOf('map/MapFoot.tsx'));
    const picture = plain(sourceOf('export/pictures/map-key.ts'));
    const rule = (code: string) => code.slice(code.indexOf('const keyCounts'));
    expect(rule(picture).trim()).toBe(rule(page).trim());
    expect([1, 5, 13].map(keyCounts)).toEqual([
      [1, 2, 4],
      [1, 3, 5],
      [1, 5, 10],
    ]);
  });
});
