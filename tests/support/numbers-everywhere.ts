import type { Selection } from '../../src/model/selection.ts';
import { meetings, plural, type Counted, type Part } from './numbers-counted.ts';
import { sayEach, sayLabel, sayText } from './numbers-shown.ts';
import { unfiltered } from './selections-of-records.ts';

const sayBeginning = sayEach(({ text }) => /^\d+ of \d+ meetings?/.exec(text)?.[0] ?? text);
const countAll = ({ selected }: Counted) => [`${selected.count} of ${meetings(selected.total)}`];
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** The parts that stand on the page whatever the form of the chart. */
export const everywhere: readonly Part[] = [
  { name: 'notice', selector: '[role=alert]', say: sayText, count: () => [] },
  { name: 'status', selector: 'p[role=status]', say: sayBeginning, count: countAll },
  { name: 'sentence', selector: 'p[role=status] + p', say: sayBeginning, count: countAll },
  {
    name: 'core series',
    selector: '[aria-label=Filters] button[aria-pressed] > small',
    say: sayText,
    count: ({ selected }) => [`${selected.facets.scope.core}`],
  },
  {
    name: 'histogram of years',
    selector: '[aria-label=Filters] svg title',
    say: sayText,
    count: ({ rows, selected }) =>
      rows.years.map((year, at) => `${year}: ${meetings(selected.years[at] ?? 0)}`),
  },
  {
    name: 'sizes of facets',
    selector: '[aria-label=Filters] > button[aria-haspopup]',
    say: sayEach(({ text }) => /^[A-Z][a-z]+(\d+$|\d+ chosen$)/.exec(text)?.[0] ?? ''),
    count: sizesOfFacets,
  },
  {
    name: 'cities',
    selector: '#map [data-city]',
    say: sayEach((shown) => sayLabel(shown).replace(', outside this view', '')),
    isUnordered: true,
    // A city without a meeting is left out where it lies outside the frame.
    count: ({ selected, nameOf }, said) =>
      [...selected.map.cities].flatMap(([city, n]) => {
        const line = `${nameOf('cities', city)}, ${meetings(n)}`;
        return n > 0 || said.includes(line) ? line : [];
      }),
  },
  {
    name: 'seats beside the map',
    selector: '#map button[aria-label^="By video"], #map button[aria-label^="Seat not"]',
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
      const cities = plural(some(selected.map.cities), 'host city', 'host cities');
      return [`${cities} in ${plural(some(selected.map.hosts), 'country', 'countries')}`];
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
        ...(round === null ? [] : [`${round}${suffixes[ordinals.select(round)]} round`]),
        plural(sources.length, 'source'),
      ]),
  },
  {
    name: 'themes on cards',
    selector: '#meetings article > div > div > span:last-child',
    say: sayText,
    count: (counted) =>
      counted.meetings.map(({ themes }) => plural(new Set(themes.map(({ theme }) => theme)).size, 'theme')),
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
    say: sayEach(({ text }) => text.replace(', year incomplete', '')),
    count: countHeadings,
  },
  {
    name: 'filters to lift',
    selector: '#meetings li > button',
    say: sayEach(({ text }) => /\d+ meetings?$/.exec(text)?.[0] ?? text),
    count: countLiftings,
  },
];

const facetNames = {
  Theme: 'themes',
  Delegation: 'delegations',
  Host: 'hosts',
  City: 'cities',
  Series: 'series',
  Level: 'levels',
  Seat: 'seats',
} as const;

function sizesOfFacets({ rows, selection }: Counted, said: readonly string[]): string[] {
  return said.map((text) => {
    const [name] = /^[A-Z][a-z]+/.exec(text) ?? [];
    if (!name) return '';
    const facet = facetNames[name as keyof typeof facetNames];
    const chosen = selection[facet].length + (facet === 'themes' ? selection.groups.length : 0);
    return chosen > 0 ? `${name}${chosen} chosen` : `${name}${rows.values[facet].length}`;
  });
}

function countHeadings({ rows, meetings: chosen }: Counted): string[] {
  const inYear = (year: number) => chosen.filter(({ start_date: date }) => date.startsWith(`${year}`)).length;
  return rows.years.toReversed().flatMap((year) => {
    const all = rows.rows.filter((row) => row.year === year).length;
    const n = inYear(year);
    if (n === 0) return [];
    return n === all ? `${year}${meetings(n)}` : `${year}${n} of ${meetings(all)}`;
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
