import type { MeetingIndex } from '../model/meeting-index.ts';
import { nameOn } from '../model/dates.ts';
import type { Texts } from './texts.ts';

export type Names = ReturnType<typeof createNames>;

const find = <Item extends { id: string }>(items: readonly Item[]) => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string) => byId.get(id);
};

/** The words for every id of a dataset in the language of the texts; an id without a name stands for itself. */
export function createNames({ overview }: MeetingIndex, { t }: Texts) {
  const theme = find(overview.themes.themes);
  const group = find(overview.themes.groups);
  const series = find(overview.series);
  const party = find(overview.parties);
  const city = find(overview.cities);
  const countries = new Map<string, string>();
  for (const { iso3166, country } of overview.cities) countries.set(iso3166, country);
  for (const { iso3166, name } of overview.parties) if (iso3166) countries.set(iso3166, name);

  return {
    theme: (id: string) => theme(id)?.name ?? id,
    group: (id: string) => group(id)?.name ?? id,
    series: (id: string) => series(id)?.name ?? id,
    shortSeries: (id: string) => series(id)?.short_name ?? id,
    party: (id: string) => (id === 'none' ? t.filters.noDelegation : (party(id)?.name ?? id)),
    /** Today's name, or the name of the day where a date is given. */
    city: (id: string, date?: string) => {
      const found = city(id);
      if (!found) return id;
      return date === undefined ? found.name : nameOn(found, date);
    },
    country: (code: string) => countries.get(code) ?? code,
    level: (id: string) =>
      id === 'none' ? t.filters.noLevel : id in t.levels ? t.levels[id as keyof typeof t.levels] : id,
  };
}
