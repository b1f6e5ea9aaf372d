import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { everything, type Selection } from '../../../src/model/selection.ts';
import { FacetList } from '../../../src/views/filters/FacetList.tsx';
import { listFacets, type ShownFacet } from '../../../src/views/filters/facet-options.ts';
import { fewMeetings } from '../../support/few-meetings.ts';
import { generateOverview } from '../../support/generated-overview.ts';
import { showLive } from '../../support/live-selection.tsx';

function show(facet: ShownFacet, start: Partial<Selection> = {}, overview = fewMeetings) {
  return showLive(
    overview,
    ({ index, whole, names, texts, selection, selected, onSelect }) => (
      <FacetList
        facet={facet}
        sections={listFacets(index, whole, names, texts).find((one) => one.facet === facet)!.sections}
        selection={selection}
        counts={selected.facets}
        onSelect={onSelect}
      />
    ),
    start,
  );
}

const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const names = () =>
  screen.queryAllByRole('checkbox').map((found) => found.ariaLabel?.replace(/, \d+ meetings?$/, ''));
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the themes', () => {
  it('stand under their groups', () => {
    show('themes');
    const group = screen.getByRole('group', { name: 'Resources' });
    expect(
      within(group)
        .getAllByRole('checkbox')
        .map((found) => found.ariaLabel),
    ).toEqual(['Resources, the whole group, 4 meetings', 'Water, 3 meetings', 'Energy, 2 meetings']);
  });

  it('can be chosen group by group', async () => {
    const { user, chosen } = show('themes');
    await user.click(box(/^Violence and crime, the whole group/));
    expect(chosen()).toEqual({ ...everything, groups: ['violence-crime'] });
  });

  it('are asked for one or all, and a second theme then narrows', async () => {
    const { user, chosen } = show('themes', { themes: ['drugs'] });
    await user.click(screen.getByRole('button', { name: 'All of them' }));
    expect(chosen().match).toBe('all');
    expect(box('Water, 1 meeting')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Any of them' }));
    expect(chosen().match).toBe('any');
    expect(box('Water, 3 meetings')).toBeDefined();
  });

  it('are the only values that can be asked for all together', () => {
    show('cities');
    expect(screen.queryByRole('button', { name: 'All of them' })).toBeNull();
  });
});

describe('a long list', () => {
  const overview = generateOverview(200);

  it('is narrowed by the find box, whatever the case', async () => {
    const { user, chosen } = show('cities', {}, overview);
    expect(names()).toHaveLength(28);
    await user.type(screen.getByRole('searchbox', { name: 'Find in City' }), 'cITY 2');
    expect(names()).toEqual(['City 2', ...Array.from({ length: 9 }, (_, i) => `City 2${i}`)]);
    await user.click(box(/^City 21/));
    expect(chosen().cities).toEqual(['city-21']);
  });

  it('finds names without their accents', async () => {
    const named = structuredClone(overview);
    named.cities[0]!.name = 'Cholpon-Átá';
    const { user } = show('cities', {}, named);
    await user.type(screen.getByRole('searchbox'), 'ata');
    expect(names()).toEqual(['Cholpon-Átá']);
  });

  it('says when nothing has the name, and shows all again once it is deleted', async () => {
    const { user } = show('cities', {}, overview);
    const find = screen.getByRole('searchbox');
    await user.type(find, 'Atlantis');
    expect(names()).toEqual([]);
    expect(screen.getByText('Nothing has this name')).toBeDefined();
    await user.clear(find);
    expect(names()).toHaveLength(28);
  });

  it('keeps the heading of a theme that is found, and no other', async () => {
    const { user } = show('themes', {}, overview);
    await user.type(screen.getByRole('searchbox'), 'theme 24');
    expect(names()).toEqual(['Framework, the whole group', 'Theme 24']);
  });

  it('has no find box where it is short', () => {
    show('cities');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('moves by arrows, round the ends, and chooses by Space', async () => {
    const { user, chosen } = show('cities');
    await user.tab();
    expect(focused()).toMatch(/^Almaty/);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toMatch(/^Brussels/);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()).toMatch(/^Tashkent/);
    await user.keyboard(' ');
    expect(chosen().cities).toEqual(['tashkent']);
    expect(focused()).toMatch(/^Tashkent/);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^Almaty/);
  });
});
