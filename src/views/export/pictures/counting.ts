import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import type { ExportContext } from '../export-context.ts';
import type { Sayings } from './sheet.ts';

type Counting = Pick<Sayings, 'counting' | 'notes'> & {
  /** The largest of the numbers in words, for those who do not see them. */
  numbers: readonly string[];
};

/** What the numbers of the map count, and the words that every map carries. */
export function sayMapCounting({ selection }: Address, { map }: Selected, context: ExportContext): Counting {
  const { names, texts, select } = context;
  const { t, words } = texts;
  const numbersOf = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, count]) => count > 0);
  const cities = numbersOf(map.cities).toSorted(([, a], [, b]) => b - a);
  const summary = t.map.summary(
    t.count.cities(cities.length),
    t.count.countries(numbersOf(map.hosts).length),
  );
  const isPlaceChosen = selection.cities.length + selection.hosts.length + selection.seats.length > 0;
  const anywhere = isPlaceChosen ? select({ ...selection, cities: [], hosts: [], seats: [] }).count : null;
  return {
    counting: anywhere === null ? summary : words.pictures.anywhere(summary, anywhere),
    notes: [`${t.map.note} ${t.map.disclaimer} ${t.map.policy}.`],
    numbers: [
      ...cities.map(([id, count]) => t.map.city(names.city(id), count)),
      ...(['video', 'unrecorded'] as const).map((seat) =>
        t.map.city(t.seats[seat], map.seats.get(seat) ?? 0),
      ),
    ],
  };
}

/** What bars and cells count. */
export function sayThemesCounting(
  counted: 'count' | 'share' | 'theme',
  { agenda, count, positions }: Selected,
  { index, names, texts }: ExportContext,
): Counting {
  const { t, words } = texts;
  const accounts = positions.filter((at) => index.meetings[at]!.themes.length > 0).length;
  const { groups, themes } = index.overview.themes;
  return {
    counting: count ? words.stage.accounted(words.pictures.counting[counted], accounts) : t.meetings.none,
    notes: [],
    numbers:
      counted === 'theme'
        ? themes.map(({ id }, at) => t.themes.allYears(names.theme(id), agenda.themeTotals[at] ?? 0, count))
        : groups.map(({ id }, at) => t.themes.group(names.group(id), agenda.groupTotals[at] ?? 0, count)),
  };
}
