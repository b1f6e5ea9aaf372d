import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { MapFoot } from '../../../src/views/map/MapFoot.tsx';
import { buildOverview } from '../../support/built-overview.ts';
import { openPage } from '../../support/opened-page.tsx';

const overview = buildOverview([
  { id: 'a', city: 'tashkent', country: 'UZ' },
  { id: 'b', format: 'video', themes: ['water'] },
  { id: 'c', format: 'video' },
  { id: 'd', format: 'unknown' },
]);

const map = () => within(screen.getByRole('region', { name: 'Map of host cities' }));
const seat = (name: string) => map().getByRole('button', { name });

describe(MapFoot, () => {
  it('keeps the meetings without a place: by video, and where nobody recorded the seat', async () => {
    await openPage(overview);
    expect(seat('By video, 2 meetings').textContent).toMatch(/^2\s?By video$/);
    expect(seat('Seat not recorded, 1 meeting').textContent).toMatch(/^1\s?Seat not recorded$/);
  });

  it('lets each of them be chosen and taken back', async () => {
    const { user, search } = await openPage(overview);
    await user.click(seat('Seat not recorded, 1 meeting'));
    expect(search()).toBe('?seat=unrecorded');
    expect(seat('Seat not recorded, 1 meeting').getAttribute('aria-pressed')).toBe('true');
    expect(seat('By video, 2 meetings').getAttribute('aria-pressed')).toBe('false');
    await user.click(seat('Seat not recorded, 1 meeting'));
    expect(search()).toBe('');
  });

  it('counts them with the filters that are not of place, and keeps them in sight at none', async () => {
    await openPage(overview, '?theme=water&city=tashkent');
    expect(seat('By video, 1 meeting')).toBeDefined();
    expect(seat('Seat not recorded, 0 meetings')).toBeDefined();
  });

  it('disclaims the boundaries, and leads to the changes that are documented', async () => {
    await openPage(overview);
    expect(map().getByText(/Boundaries and names shown do not imply endorsement/)).toBeDefined();
    const documented = map().getByRole('link', { name: 'documented changes' });
    expect(documented.getAttribute('href')).toBe('base-map.md');
  });
});
