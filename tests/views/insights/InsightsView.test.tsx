import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { MeetingCard } from '../../../src/dataset/schema.ts';
import { everything, type Selection } from '../../../src/model/selection.ts';
import { InsightsView } from '../../../src/views/insights/InsightsView.tsx';
import { buildOverview } from '../../support/built-overview.ts';
import { fewMeetings } from '../../support/few-meetings.ts';
import { showLive } from '../../support/live-selection.tsx';

const inYear = (year: number, n: number, part: (at: number) => Partial<MeetingCard>) =>
  Array.from({ length: n }, (_, at) => ({
    id: `${year}-${at}`,
    start_date: `${year}-0${at + 1}-10`,
    series: 'economic-forum',
    ...part(at),
  }));

/** Three meetings of 2015, eight of 2017, eight of 2020 and one of 2021, in which something of every kind stands out. */
const eventful = buildOverview([
  ...inYear(2015, 3, () => ({ themes: ['terrorism'], city: 'tashkent', country: 'UZ' })),
  ...inYear(2017, 8, (at) => ({ themes: at === 0 ? ['water', 'drugs'] : ['drugs'], series: 'hlpsd' })),
  ...inYear(2020, 8, (at) => ({ themes: at < 7 ? ['water', 'energy'] : ['drugs'] })),
  ...inYear(2021, 1, () => ({})),
]);

const show = (overview = eventful, start: Partial<Selection> = {}) =>
  showLive(overview, (live) => <InsightsView {...live} switcher={null} />, start);

const lines = () =>
  screen.queryAllByRole('heading', { level: 3 }).flatMap((heading) =>
    within(heading.parentElement!)
      .getAllByRole('button')
      .map((button) => `${heading.textContent.trim()}: ${button.textContent.replaceAll('\u2060', '')}`),
  );
const missing = () =>
  screen.queryByText(/^Too few|^Nothing|^No complete/)?.textContent.replaceAll('\u2060', '');

describe(InsightsView, () => {
  it('says what stands out, with the numbers and their base', () => {
    show();
    expect(lines()).toEqual([
      'New: Energy in 7 of 8 meetings 2018–2020, before in none of 11 (2015–2017)',
      'Rising: Water in 7 of 8 meetings 2018–2020, before in 1 of 11 (2015–2017)',
      'Fading: Drugs in 1 of 8 meetings 2018–2020, before in 8 of 11 (2015–2017)',
      'No longer found: Terrorism in 3 meetings, last 10 March 2015; in none of 17 since',
      'Long since hosting: Tashkent 3 meetings, last 10 March 2015; 17 elsewhere since',
      'From the last round to the newest meeting: HLPSD 41 months after 10 August 2017; usually 1 (median of 7)',
    ]);
    expect(missing()).toBeUndefined();
  });

  it.each([
    [/^Water/, { ...everything, themes: ['water'], years: { from: 2015, to: 2020 } }],
    [/^Tashkent/, { ...everything, cities: ['tashkent'] }],
    [/^HLPSD/, { ...everything, series: ['hlpsd'] }],
  ])('leads from %s to the meetings that show it', async (name, selection) => {
    const { user, asked } = show();
    await user.click(screen.getByRole('button', { name }));
    expect(asked).toEqual([selection]);
  });

  it('follows the selection', () => {
    show(eventful, { years: { from: 2015, to: 2017 } });
    expect(lines()).toEqual([]);
  });

  it('says why a selection is too small to compare', () => {
    show(fewMeetings);
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(missing()).toBe(
      'Too few meetings to compare shares: 4 meetings in 2017–2019, 0 meetings in 2014–2016. Each period needs five.',
    );
  });

  it('says so where no complete year is selected', () => {
    show(fewMeetings, { years: { from: 2020, to: 2020 } });
    expect(missing()).toBe('No complete year is selected, so there is nothing to compare.');
  });

  it('says so where there is enough to compare and nothing stands out', () => {
    const even = [
      ...inYear(2016, 6, () => ({ themes: ['water'] })),
      ...inYear(2019, 6, () => ({ themes: ['water'] })),
    ];
    show(buildOverview([...even, ...inYear(2020, 1, () => ({}))]));
    expect(missing()).toBe(
      'Nothing stands out by these rules between 6 meetings in 2017–2019 and 6 meetings in 2016.',
    );
  });

  it('states every rule in a sentence', () => {
    const { container } = show();
    const rules = [...container.querySelectorAll('details li')].map(
      ({ textContent }) => textContent.split(':')[0],
    );
    expect(rules).toEqual([
      expect.stringMatching(/^The last three complete years/),
      'New',
      'Rising and fading',
      'No longer found',
      'Long since hosting',
      'From the last round to the newest meeting',
    ]);
  });
});
