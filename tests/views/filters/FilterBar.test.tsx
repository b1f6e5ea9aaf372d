import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { FilterBar } from '../../../src/views/filters/FilterBar.tsx';
import { everything, type Facet, type Selection } from '../../../src/model/selection.ts';
import { select } from '../../../src/model/select.ts';
import { fewMeetings } from '../../support/few-meetings.ts';
import { showLive } from '../../support/live-selection.tsx';

const show = (start: Partial<Selection> = {}) =>
  showLive(fewMeetings, (live) => <FilterBar {...live} />, start);

const facetButton = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const names = () => screen.getAllByRole('checkbox').map((found) => found.ariaLabel);

describe(FilterBar, () => {
  it('is the region "Filters"', () => {
    show();
    expect(screen.getByRole('region', { name: 'Filters' })).toBeDefined();
  });

  it('shows the values of a facet only once it is opened', async () => {
    const { user } = show();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(facetButton('City'));
    expect(within(screen.getByRole('dialog', { name: 'City' })).getAllByRole('checkbox')).toHaveLength(4);
  });

  it('chooses a value and takes it back', async () => {
    const { user, chosen } = show();
    await user.click(facetButton('City'));
    await user.click(box('Astana, 1 meeting'));
    expect(chosen()).toEqual({ ...everything, cities: ['astana'] });
    expect(box('Astana, 1 meeting').checked).toBe(true);
    await user.click(box('Astana, 1 meeting'));
    expect(chosen()).toEqual(everything);
    expect(box('Astana, 1 meeting').checked).toBe(false);
  });

  it('says in the button what is chosen, and how many where there are several', async () => {
    const { user } = show();
    await user.click(facetButton('City'));
    await user.click(box('Astana, 1 meeting'));
    expect(facetButton('City').textContent).toContain('Astana');
    await user.click(box('Almaty, 1 meeting'));
    expect(facetButton('City').textContent).toContain('2 chosen');
  });

  it('keeps to the political and security dialogue at one click', async () => {
    const { user, chosen } = show();
    const core = screen.getByRole('button', { name: /^Core series only/ });
    expect(core.textContent).toBe('Core series only5');
    await user.click(core);
    expect(chosen()).toEqual({ ...everything, scope: 'core' });
    expect(core.getAttribute('aria-pressed')).toBe('true');
    await user.click(core);
    expect(chosen()).toEqual(everything);
  });

  it('keeps what does not fit behind "More filters", until it is chosen', async () => {
    const { user, chosen } = show();
    expect(screen.queryByRole('button', { name: /^Seat/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.click(box('By video, 1 meeting'));
    expect(chosen()).toEqual({ ...everything, seats: ['video'] });
    expect(facetButton('Seat').textContent).toContain('By video');
  });

  it('keeps fewer facets in the bar where there is less room', () => {
    window.innerWidth = 900;
    show();
    expect(facetButton('Theme')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Delegation/ })).toBeNull();
  });
});

describe('the counts of a facet', () => {
  const facets: [string, Facet][] = [
    ['Theme', 'themes'],
    ['Delegation', 'delegations'],
    ['Host', 'hosts'],
    ['City', 'cities'],
    ['Series', 'series'],
    ['Level', 'levels'],
  ];
  const chosen = { themes: ['water'], years: { from: 2019, to: 2020 }, hosts: ['KZ', 'BE'] };

  it.each(facets)('of %s are counted with every other filter', async (name, facet) => {
    const { user, index } = show(chosen);
    await user.click(facetButton(name));
    const { facets: counts } = select(index, { ...everything, ...chosen }, null);
    const all =
      facet === 'themes'
        ? [...counts.groups.values(), ...counts.themes.values()]
        : [...counts[facet].values()];
    const shown = names().map((label) => Number(/, (\d+) meetings?$/.exec(label ?? '')?.[1]));
    expect(shown.toSorted((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b));
  });

  it('follow a choice in another facet at once', async () => {
    const { user } = show();
    await user.click(facetButton('Theme'));
    await user.click(box('Water, 3 meetings'));
    await user.click(facetButton('Host'));
    expect(names()).toEqual(['Belgium, 1 meeting', 'Kazakhstan, 1 meeting', 'Uzbekistan, 1 meeting']);
  });

  it('keep values that nothing passes in sight', async () => {
    const { user } = show({ themes: ['terrorism'] });
    await user.click(facetButton('City'));
    expect(names()).toEqual([
      'Almaty, 0 meetings',
      'Astana, 1 meeting',
      'Brussels, 0 meetings',
      'Tashkent, 0 meetings',
    ]);
  });

  it('are not shown while a search is waiting for the records', async () => {
    const { user } = showLive(fewMeetings, (live) => <FilterBar {...live} selected={null} />);
    await user.click(facetButton('City'));
    expect(names()).toEqual(['Almaty', 'Astana', 'Brussels', 'Tashkent']);
    expect(screen.getByRole('region', { name: 'Filters' }).textContent).not.toMatch(/Astana\d/);
  });
});
