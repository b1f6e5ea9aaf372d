import type { Dataset } from '../schema.ts';
import { foldName } from './fold-name.ts';

/** The published records that the names in a table are looked up in. */
export type Reference = Pick<Dataset, 'version' | 'cities' | 'parties' | 'series' | 'themes' | 'sources'>;

/** Finds ids by any of their names on record, in whatever script; undefined for a name that is not known. */
export type Lookup = {
  series: (name: string) => string | undefined;
  city: (name: string) => string | undefined;
  theme: (name: string) => string | undefined;
  party: (name: string) => string | undefined;
  /** ISO 3166 alpha-2, by code or by the English or Russian name of the country. */
  country: (name: string) => string | undefined;
  source: (idOrAddress: string) => string | undefined;
};

const languages = ['en', 'ru'];
const namesOfUnion = ['European Union', 'Европейский союз', 'Евросоюз', 'ЕС', 'UE'];

/** Collects every name on record, once for each file. */
export function createLookup(reference: Reference): Lookup {
  const countries = collectCountries();
  for (const { iso3166, ...party } of reference.parties)
    if (iso3166 !== null) for (const name of namesIn(party)) countries.set(foldName(name), iso3166);
  const byCode = new Map(reference.parties.map(({ id, iso3166 }) => [iso3166, id]));
  const parties = collect(reference.parties);
  for (const name of namesOfUnion) parties.set(foldName(name), 'eu');
  const sources = new Map(reference.sources.map(({ id }) => [id, id]));
  for (const { id, url } of reference.sources) if (url !== null) sources.set(url, id);
  const tables = {
    series: collect(reference.series),
    city: collect(reference.cities),
    theme: collect(reference.themes.themes),
  };
  return {
    series: (name) => tables.series.get(foldName(name)),
    city: (name) => tables.city.get(foldName(name)),
    theme: (name) => tables.theme.get(foldName(name)),
    party: (name) => parties.get(foldName(name)) ?? byCode.get(countries.get(foldName(name)) ?? ''),
    country: (name) => countries.get(foldName(name)),
    source: (text) => sources.get(text),
  };
}

type Named = { id: string; former_names?: readonly object[] };

/** A name that two rows bear means the one that bears it today. */
function collect(rows: readonly Named[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, former_names = [] } of rows)
    for (const name of former_names.flatMap(namesIn)) ids.set(foldName(name), id);
  for (const row of rows) for (const name of namesIn(row)) ids.set(foldName(name), row.id);
  return ids;
}

/** The id and the names of a row, in every language in which it has them. */
const namesIn = (row: object): string[] =>
  Object.entries(row).flatMap(([field, value]) =>
    /^(id|name|short_name)(_|$)/.test(field) && typeof value === 'string' ? value : [],
  );

/** Not a code of the past, such as DD, which has the name of the country that came after. */
const isOfToday = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

function collectCountries(): Map<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isOfToday);
  const countries = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined && !countries.has(foldName(name))) countries.set(foldName(name), code);
    }
  }
  for (const code of countries.values()) countries.set(foldName(code), code);
  return countries;
}
