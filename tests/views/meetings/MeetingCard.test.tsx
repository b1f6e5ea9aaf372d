import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { MeetingCard as Card } from '../../../src/dataset/schema.ts';
import { buildOverview } from '../../support/built-overview.ts';
import { openPage } from '../../support/opened-page.tsx';

const nurSultan = { name: 'Nur-Sultan', from: '2019-03', until: '2022-09' };

async function showCard(meeting: Partial<Card>) {
  const built = buildOverview([{ id: 'a', ...meeting }]);
  const cities = built.cities.map((city) =>
    city.id === 'astana' ? { ...city, former_names: [nurSultan] } : city,
  );
  await openPage({ ...built, cities });
  return screen.getByRole('article').textContent;
}

describe('a card', () => {
  it.each<[string, Partial<Card>]>([
    ['Tashkent, Uzbekistan', { city: 'tashkent', country: 'UZ' }],
    ['Nur-Sultan, Kazakhstan', { city: 'astana', country: 'KZ', start_date: '2019-05-01' }],
    [
      'Astana, Kazakhstan',
      { city: 'astana', country: 'KZ', start_date: '2023-05-01', end_date: '2023-05-01' },
    ],
    ['By video', { format: 'video' }],
    ['Uzbekistan, city not recorded', { country: 'UZ' }],
    ['Uzbekistan, city not recorded', { country: 'UZ', format: 'unknown' }],
    ['Seat not recorded', { format: 'in-person' }],
    ['Seat not recorded', { format: 'hybrid' }],
  ])('says of the place “%s”', async (words, meeting) => {
    expect(await showCard(meeting)).toContain(`${words} ·`);
  });

  it.each([
    ['chaired by', 'chair'],
    ['led by', 'head'],
  ] as const)('says by whom the meeting was %s', async (words, led_as) => {
    const text = await showCard({
      led_as,
      led_by: [
        { name: 'Terhi Hakala', party: 'eu' },
        { name: 'Akan Rakhmetullin', party: 'kazakhstan' },
      ],
    });
    expect(text).toContain(`${words} Terhi Hakala (European Union), Akan Rakhmetullin (Kazakhstan)`);
  });

  it('says that who led is not recorded', async () => {
    expect(await showCard({ led_by: [] })).toContain('who led is not recorded');
  });

  it('says series, round, sources and confidence', async () => {
    const text = await showCard({ series: 'hlpsd', round: 5, sources: 6, confidence: 'medium' });
    expect(text).toMatch(/HLPSD\s?5th round\s?6 sources/);
    expect(screen.getByRole('img', { name: 'Confidence medium' })).toBeDefined();
  });

  it('says no round where no source gives one', async () => {
    expect(await showCard({ round: null })).not.toContain('round');
  });

  it.each<[string, string, string]>([
    ['2018-07-09', '2018-07-09', '9 Jul'],
    ['2010-04', '2010-04', 'Apr'],
    ['2014', '2014', '2014'],
  ])('dates a meeting of %s as sharply as its source', async (start_date, end_date, shown) => {
    const text = await showCard({ start_date, end_date });
    expect(text?.replaceAll(/\s+/g, ' ').trim().startsWith(shown)).toBe(true);
    expect(/(day|month) not recorded/.test(text ?? '')).toBe(start_date.length < 10);
  });
});
