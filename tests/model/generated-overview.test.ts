import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';
import { generateOverview } from '../support/generated-overview.ts';

describe(generateOverview, () => {
  const overview = generateOverview(3000, 7);

  it('is the same for the same seed, and another for another', () => {
    expect(generateOverview(3000, 7)).toEqual(overview);
    expect(generateOverview(3000, 8)).not.toEqual(overview);
  });

  it('has a meeting for every value of every facet, and years without a gap', () => {
    const { facets, years } = select(buildIndex(overview), everything, null);
    const { scope, ...ofValues } = facets;
    const counts = Object.values(ofValues).flatMap((facet) => Array.from(facet.values()));
    expect(Math.min(...counts, ...years, scope.core)).toBeGreaterThan(0);
  });

  it('gives each meeting an id of its own, three themes and at most 1.2 kB', () => {
    expect(new Set(overview.meetings.map(({ id }) => id)).size).toBe(3000);
    for (const meeting of overview.meetings) {
      expect(new Set(meeting.themes).size).toBe(3);
      expect(JSON.stringify(meeting).length).toBeLessThanOrEqual(1200);
    }
  });
});
