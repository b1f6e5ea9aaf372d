import { describe, expect, it } from 'vitest';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { spreadThemesByRound } from '../../src/model/themes-by-round.ts';
import { buildOverview } from '../support/built-overview.ts';

describe(spreadThemesByRound, () => {
  const index = buildIndex(
    buildOverview([
      { id: 'b', start_date: '2019', themes: ['water', 'terrorism'] },
      { id: 'a', start_date: '2018', themes: ['water'] },
      { id: 'c', start_date: '2019-02', themes: ['energy'], series: 'ministerial' },
    ]),
  );

  it('shows the rounds of one series by date, and themes found in any of them in the order of the codebook', () => {
    const { rounds, rows } = spreadThemesByRound(index, 'hlpsd');
    expect(rounds.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(rows).toEqual([
      { theme: 'terrorism', group: 1, found: [false, true] },
      { theme: 'water', group: 2, found: [true, true] },
    ]);
  });

  it('is empty for a series that is not on record', () => {
    expect(spreadThemesByRound(index, 'atlantis')).toEqual({ rounds: [], rows: [] });
  });
});
