import type { Facet, Selection } from '../../src/model/selection.ts';
import type { Counted, Part } from './numbers-counted.ts';
import { countAtEnd, countAtStart, sayEach, sayLabel, sayText } from './numbers-shown.ts';
import { t } from './say.ts';
import { unfiltered } from './selections-of-records.ts';

const { meetings } = t.count;
const bar = `[aria-label="${t.filters.title}"]`;
const outside = t.map.offEdge('', 0).slice(t.map.city('', 0).length);
const sayBeginning = sayEach(({ text }) => countAtStart.exec(text)?.[0] ?? text);
const countAll = ({ selected }: Counted) => [t.count.of(selected.count, selected.total)];

/** The parts that stand on the page whatever the form of the chart. */
export const everywhere: readonly Part[] = [
  { name: 'notice', selector: '[role=alert]', say: sayText, count: () => [] },
  { name: 'status', selector: 'p[role=status]', say: sayBeginning, count: countAll },
  { name: 'sentence', selector: 'p[role=status] + p', say: sayBeginning, count: countAll },
  {
    name: 'core series',
    selector: `${bar} button[aria-pressed] > small`,
    say: sayText,
    count: ({ selected }) => [`${selected.facets.scope.core}`],
  },
  {
    name: 'histogram of years',
    selector: `${bar} svg title`,
    say: sayText,
    count: ({ rows, selected }) =>
      rows.years.map((year, at) => t.filters.inYear(year, selected.years[at] ?? 0)),
  },
  {
    name: 'sizes of facets',
    selector: `${bar} > button[aria-haspopup]`,
    say: sayEach(({ text }) => (/\p{L}(?:\d+|\d+ chosen|выбрано: \d+)$/u.test(text) ? text : '')),
    count: sizesOfFacets,
  },
  {
    name: 'cities',
    selector: '#map [data-city]',
    say: sayEach((shown) => sayLabel(shown).replace(outside, '')),
    isUnordered: true,
    // A city without a meeting is left out where it lies outside the frame.
    count: ({ selected, nameOf }, said) =>
      [...selected.map.cities].flatMap(([city, n]) => {
        const line = t.map.city(nameOf('cities', city), n);
        return n > 0 || said.includes(line) ? line : [];
      }),
  },
  {
    name: 'seats beside the map',
    selector: Object.values(t.seats)
      .map((seat) => `#map button[aria-label^="${seat}"]`)
      .join(),
    say: sayEach(({ label, text }) => `${label} (${Number.parseInt(text, 10)})`),
    count: ({ selected, nameOf }) =>
      Array.from(selected.map.seats, ([seat, n]) => `${nameOf('seats', seat)}, ${meetings(n)} (${n})`),
  },
  {
    name: 'words above the map',
    selector: '#map > header > span',
    say: sayText,
    count({ selected }) {
      const some = (counts: ReadonlyMap<string, number>) => [...counts.values()].filter(Boolean).length;
      const { cities, hosts } = selected.map;
      return [t.map.summary(t.count.cities(some(cities)), t.count.countries(some(hosts)))];
    },
  },
  {
    name: 'cards',
    selector: '#meetings article a[data-meeting]',
    say: sayEach(({ attributes }) => attributes['data-meeting'] ?? ''),
    count: (counted) => counted.meetings.map(({ id }) => id),
  },
  {
    name: 'rounds and sources on cards',
    selector: '#meetings article > div > p:first-child > span:nth-child(n + 2)',
    say: sayText,
    count: (counted) =>
      counted.meetings.flatMap(({ round, sources }) => [
        ...(round === null ? [] : [t.count.round(round)]),
        t.count.sources(sources.length),
      ]),
  },
  {
    name: 'themes on cards',
    selector: '#meetings article > div > div > span:last-child',
    say: sayText,
    count: (counted) =>
      counted.meetings.map(({ themes }) => t.count.themes(new Set(themes.map(({ theme }) => theme)).size)),
  },
  {
    name: 'groups on cards',
    selector: '#meetings article > div:last-child > i',
    say: sayEach(({ attributes }) => attributes['data-group'] ?? ''),
    count: (counted) =>
      counted.meetings.flatMap(({ id }) => {
        const touched = counted.rows.rows.find((row) => row.id === id)?.groups;
        return counted.rows.values.groups.flatMap((group, at) =>
          touched?.includes(group) ? `${at + 1}` : [],
        );
      }),
  },
  {
    name: 'headings of years',
    selector: '#meetings div > p:first-child:has(> b + span)',
    say: sayEach(({ text }) => text.replace(`, ${t.meetings.incomplete}`, '')),
    count: countHeadings,
  },
  {
    name: 'filters to lift',
    selector: '#meetings li > button',
    say: sayEach(({ text }) => countAtEnd.exec(text)?.[0] ?? text),
    count: countLiftings,
  },
];

const facets: readonly Exclude<Facet, 'groups'>[] = [
  'themes',
  'delegations',
  'hosts',
  'cities',
  'series',
  'levels',
  'seats',
];

function sizesOfFacets({ rows, selection }: Counted, said: readonly string[]): string[] {
  return said.map((text) => {
    const facet = facets.find((one) => text.startsWith(t.filters[one]));
    if (!facet) return '';
    const chosen = selection[facet].length + (facet === 'themes' ? selection.groups.length : 0);
    return t.filters[facet] + (chosen > 0 ? t.filters.chosen(chosen) : rows.values[facet].length);
  });
}

function countHeadings({ rows, meetings: chosen }: Counted): string[] {
  const inYear = (year: number) => chosen.filter(({ start_date: date }) => date.startsWith(`${year}`)).length;
  return rows.years.toReversed().flatMap((year) => {
    const all = rows.rows.filter((row) => row.year === year).length;
    const n = inYear(year);
    if (n === 0) return [];
    return n === all ? `${year}${meetings(n)}` : `${year}${t.count.of(n, all)}`;
  });
}

function countLiftings({ selection, selected, meetingsWith }: Counted): string[] {
  if (selected.count > 0) return [];
  const { themes, groups, match, scope, years, query, ...lists } = unfiltered;
  const filters: Partial<Selection>[] = [
    { themes, groups, match },
    ...Object.entries(lists).map(([facet, none]) => ({ [facet]: none })),
    { scope },
    { years },
    { query },
  ];
  const isActive = (part: Partial<Selection>) =>
    Object.keys(part).some((key) => {
      const chosen = selection[key as keyof Selection];
      return Array.isArray(chosen)
        ? chosen.length > 0
        : key !== 'match' && chosen !== unfiltered[key as keyof Selection];
    });
  return filters
    .filter(isActive)
    .map((part) => meetingsWith(part).length)
    .filter((n) => n > 0)
    .toSorted((a, b) => b - a)
    .map(meetings);
}
