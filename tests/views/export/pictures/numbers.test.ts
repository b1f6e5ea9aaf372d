import { describe, expect, it } from 'vitest';

import { home, type Address } from '../../../../src/model/address.ts';
import { everything, type Selection } from '../../../../src/model/selection.ts';
import { drawPicture } from '../../../../src/views/export/pictures/draw-picture.ts';
import { readPicture } from '../../../support/drawn-picture.ts';
import { pictureContextOf } from '../../../support/picture-context.ts';
import { realDataset } from '../../../support/records.ts';

const context = pictureContextOf(realDataset());
const { index, names } = context;
const { groups, themes } = index.overview.themes;

const selections: [string, Partial<Selection>][] = [
  ['nothing chosen', {}],
  ['a city chosen', { cities: ['dushanbe'] }],
  ['groups and years chosen', { groups: ['violence-crime'], years: { from: 2015, to: 2020 } }],
  ['no meeting', { cities: ['riga'], series: ['hlpsd'] }],
];

function show(kind: 'map' | 'themes' | 'heat', part: Partial<Selection>, rest: Partial<Address> = {}) {
  const selection = { ...everything, ...part };
  return {
    ...readPicture(drawPicture(kind, { ...home, selection, ...rest }, context)),
    selected: context.select(selection),
  };
}

describe('the map as a picture', () => {
  it.each(selections)('gives every host city with %s its name and its number', (_, part) => {
    const { words, wordsIn, selected } = show('map', part);
    const isTold = (id: string, count: number) => {
      const name = names.city(id);
      const isInside = wordsIn(`[data-city="${id}"]`).includes(String(count)) && words.includes(name);
      return isInside || words.includes(`${name} ${count}`);
    };
    const hosts = [...selected.map.cities].filter(([, count]) => count > 0);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter(([id, count]) => !isTold(id, count))).toEqual([]);
  });

  it.each(selections)('keeps the meetings without a place beside it, with %s', (_, part) => {
    const { wordsIn, selected } = show('map', part);
    for (const [seat, count] of selected.map.seats) {
      expect(wordsIn(`[data-seat="${seat}"]`)).toEqual([String(count), context.texts.t.seats[seat]]);
    }
  });

  it('says how many meetings its numbers are out of, where a place is chosen', () => {
    const { words, selected } = show('map', { cities: ['dushanbe'], series: ['hlpsd'] });
    const anywhere = context.select({ ...everything, series: ['hlpsd'] }).count;
    expect(anywhere).not.toBe(selected.count);
    expect(words.join(' ')).toContain(`all of ${anywhere} meetings`);
  });

  it('says which host cities a view leaves out', () => {
    const { words, selected } = show('map', {}, { view: 'central-asia' });
    const shown = new Set(
      index.overview.cities
        .filter(({ iso3166 }) => ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'AE'].includes(iso3166))
        .map(({ id }) => id),
    );
    const left = [...selected.map.cities].filter(([id, count]) => count > 0 && !shown.has(id));
    const sum = left.reduce((meetings, [, count]) => meetings + count, 0);
    expect(words).toContain(`Not in this view of the map: ${left.length} host cities with ${sum} meetings.`);
  });

  it('names below the map what it has no room to name', () => {
    const { cities, ...dataset } = realDataset();
    const crowd = cities.map((city) => ({ ...city, longitude: 69, latitude: 41 }));
    const crowded = pictureContextOf({ ...dataset, cities: crowd });
    const { words } = readPicture(drawPicture('map', home, crowded));
    const said = words.join(' ');
    const [, below = ''] = /Without room for their names on the map: (.*?)\. /.exec(said) ?? [];
    const untold = crowded.index.overview.cities.filter(({ id, name }) => {
      const count = crowded.select(everything).map.cities.get(id) ?? 0;
      return !words.includes(name) && !said.includes(`${name} ${count}`);
    });
    expect(below.split(', ').length).toBeGreaterThan(10);
    expect(untold).toEqual([]);
  });

  it('names every country that hosted, and hatches a chosen one', () => {
    const { document } = show('map', { hosts: ['UZ'] });
    expect(document.querySelector('[data-country="UZ"] > title')?.textContent).toBe('Uzbekistan');
    expect(document.querySelector('#host-UZ')).not.toBeNull();
    expect(document.querySelector('#host-KZ')).toBeNull();
  });
});

describe('the bars as a picture', () => {
  it.each(selections)('give each group its number, with %s', (_, part) => {
    const { wordsIn, selected } = show('themes', part);
    for (const [at, { id }] of groups.entries()) {
      expect(wordsIn(`[data-legend="${id}"]`)).toEqual([
        names.group(id),
        String(selected.agenda.groupTotals[at]),
      ]);
    }
  });

  it.each(selections)('give each year the number of its meetings, with %s', (_, part) => {
    const { texts, selected } = show('themes', part);
    const { years, meetings } = selected.agenda;
    const label = texts.find(({ text, left }) => text === 'meetings' && left < 200)!;
    const row = texts
      .filter(({ bottom, left }) => Math.abs(bottom - label.bottom) < 1 && left > label.right)
      .toSorted((a, b) => a.left - b.left);
    expect(row.map(({ text }) => text)).toEqual(years.map((_year, at) => String(meetings[at] || '–')));
  });

  it('draw shares on an axis up to the whole', () => {
    const { words } = show('themes', {}, { measure: 'share' });
    expect(words).toEqual(expect.arrayContaining(['0%', '25%', '50%', '75%', '100%']));
    expect(words.join(' ')).toContain('Share of the group mentions of each year');
  });

  it('fill chosen groups and outline the others', () => {
    const { document } = show('themes', { groups: ['violence-crime'] });
    const fillOf = (id: string) => document.querySelector(`path[data-group="${id}"]`)?.getAttribute('fill');
    const plain = show('themes', {}).document.querySelector('path[data-group="framework"]');
    expect(fillOf('framework')).not.toBe(plain?.getAttribute('fill'));
    expect(document.querySelector('path[data-group="framework"]')?.getAttribute('stroke')).toBe(
      plain?.getAttribute('fill'),
    );
  });
});

describe('the heat map as a picture', () => {
  it.each(selections)('has every theme with every number, with %s', (_, part) => {
    const { wordsIn, selected } = show('heat', part);
    const { years, meetings, themes: counts, themeTotals } = selected.agenda;
    for (const [at, { id }] of themes.entries()) {
      const [name, ...cells] = wordsIn(`[data-theme="${id}"]`);
      const wanted = years.flatMap((_year, column) => {
        if (!meetings[column]) return [];
        return counts[at]![column] ? String(counts[at]![column]) : '·';
      });
      const taken = years.filter((_year, column) => counts[at]![column]);
      const total = selected.count === 0 ? '–' : String(themeTotals[at] || '·');
      expect(name).toBe(names.theme(id));
      expect(cells).toEqual([...wanted, total, String(taken[0] ?? '–'), String(taken.at(-1) ?? '–')]);
    }
  });

  it.each(selections)('has the selected meetings of each year in its foot, with %s', (_, part) => {
    const { texts, selected } = show('heat', part);
    const label = texts.find(({ text }) => text === 'Meetings in the selection')!;
    const row = texts
      .filter(({ bottom, left }) => Math.abs(bottom - label.bottom) < 1 && left > label.right)
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text);
    const { years, meetings } = selected.agenda;
    expect(row.slice(0, years.length + 1)).toEqual([
      ...years.map((_year, at) => String(meetings[at] || '–')),
      String(selected.count || '–'),
    ]);
  });

  it('marks the year that is incomplete', () => {
    expect(show('heat', {}).words).toContain(`’${String(index.lastYear).slice(-2)}*`);
  });
});
