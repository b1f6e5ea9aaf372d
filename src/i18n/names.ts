import type { MeetingIndex } from '../model/meeting-index.ts';
import { nameOn } from '../model/dates.ts';
import type { Texts } from './texts.ts';

export type Names = ReturnType<typeof createNames>;

const find = <Item extends { id: string }>(items: readonly Item[]) => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string) => byId.get(id);
};

/** A name in a language where the record has one, as `name_ru`; else in English. */
export const nameIn =
  <Field extends string>(language: string, field: Field) =>
  (record: Record<Field, string>): string => {
    const named: Partial<Record<string, unknown>> = record;
    const name = named[`${field}_${language}`];
    return typeof name === 'string' ? name : record[field];
  };

/** The words for every id of a dataset in the language of the texts; an id without a name stands for itself. */
export function createNames({ overview }: MeetingIndex, { t, language }: Texts) {
  const theme = find(overview.themes.themes);
  const group = find(overview.themes.groups);
  const series = find(overview.series);
  const party = find(overview.parties);
  const city = find(overview.cities);
  const countries = new Map<string, string>();
  const nameOf = nameIn(language, 'name');
  const shortNameOf = nameIn(language, 'short_name');
  const countryOf = nameIn(language, 'country');
  for (const place of overview.cities) countries.set(place.iso3166, countryOf(place));
  for (const state of overview.parties) if (state.iso3166) countries.set(state.iso3166, nameOf(state));
  const sayNamed = (item: { name: string } | undefined, id: string) => (item ? nameOf(item) : id);

  return {
    theme: (id: string) => sayNamed(theme(id), id),
    group: (id: string) => sayNamed(group(id), id),
    series: (id: string) => sayNamed(series(id), id),
    shortSeries: (id: string) => {
      const found = series(id);
      return found ? shortNameOf(found) : id;
    },
    party: (id: string) => (id === 'none' ? t.filters.noDelegation : sayNamed(party(id), id)),
    /** Today's name, or the name of the day where a date is given. */
    city: (id: string, date?: string) => {
      const found = city(id);
      if (!found) return id;
      return date === undefined ? nameOf(found) : nameOn(found, date, nameOf);
    },
    country: (code: string) => countries.get(code) ?? code,
    level: (id: string) =>
      id === 'none' ? t.filters.noLevel : id in t.levels ? t.levels[id as keyof typeof t.levels] : id,
  };
}
