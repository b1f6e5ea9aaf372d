import type { Dataset } from '../schema.ts';
import { foldName } from './fold-name.ts';
import type { Lookup, Reference } from './reference.ts';

/** Words that stand in records made of a table, in the language of the page. */
export type Said = {
  fileName: string;
  /** The day on which the file was last changed, ISO 8601. */
  fileDate: string;
  /** Who publishes a file of one's own. */
  ownFile: string;
  noSeries: string;
  noPublisher: string;
  /** The note of a theme: that the file names it. */
  themeNote: string;
};

type NamedPlace = Pick<City, 'name' | 'longitude' | 'latitude'>;
export type City = Dataset['cities'][number];
export type Source = Dataset['sources'][number];

/** The id of the file itself among the sources. */
export const fileSource = 'own-file';
/** The code that stands for a country that is not known. */
export const unknownCountry = 'ZZ';

/** The tables beside the meetings of a file: those on record, and what the file adds to them. */
export function createTables(reference: Reference, lookup: Lookup, said: Said) {
  const known = {
    cities: byId(reference.cities),
    sources: byId(reference.sources),
    series: byId(reference.series),
  };
  const cities = new Map<string, City>();
  const ownCities = new Map<string, City>();
  const series = new Map<string, Dataset['series'][number]>();
  const ownSeries = new Map<string, string>();
  const sourceIds = new Map<string, string>();
  let fresh: Source[] = [];

  const useSource = (text: string, make: () => Source): string => {
    const old = sourceIds.get(text);
    if (old !== undefined) return old;
    const source = make();
    sourceIds.set(text, source.id);
    fresh.push(source);
    return source.id;
  };

  return {
    lookup,
    cityOnRecord: (id: string): City => known.cities.get(id)!,
    /** The city of this name that an earlier row has brought. */
    ownCity: (name: string): City | undefined => ownCities.get(foldName(name)),

    useCity(id: string): string {
      cities.set(id, known.cities.get(id)!);
      return id;
    },
    addCity({ name, longitude, latitude }: NamedPlace, country: string | null): string {
      const old = ownCities.get(foldName(name));
      if (old) return old.id;
      const iso3166 = country ?? unknownCountry;
      const id = freeId(name, 'city', (taken) => known.cities.has(taken) || cities.has(taken));
      const city = {
        ...emptyCity,
        id,
        name,
        country: countryIn('en', iso3166),
        country_ru: countryIn('ru', iso3166),
        iso3166,
        longitude,
        latitude,
      };
      ownCities.set(foldName(name), city);
      cities.set(id, city);
      return id;
    },
    /** The id of a series on record, or of a new one of this name. */
    useSeries(name: string, year: number): string {
      const wanted = name === '' ? said.noSeries : name;
      const folded = foldName(wanted);
      const id =
        lookup.series(wanted) ??
        ownSeries.get(folded) ??
        freeId(wanted, 'series', (taken) => known.series.has(taken) || series.has(taken));
      const old = series.get(id);
      if (old) old.first_year = Math.min(old.first_year, year);
      else {
        ownSeries.set(folded, id);
        series.set(id, { ...(known.series.get(id) ?? newSeries(id, wanted)), first_year: year });
      }
      return id;
    },
    /** The id of a source on record by id or address, or of a new one with this address or text. */
    useSource(text: string): string {
      const onRecord = known.sources.get(lookup.source(text) ?? '');
      return useSource(
        onRecord?.id ?? text,
        () => onRecord ?? newSource(`own-${sourceIds.size + 1}`, text, said),
      );
    },
    useFile(): string {
      const { fileName: title, fileDate: published, ownFile: publisher } = said;
      const rest = { url: null, publisher, published, language: 'und', kind: 'other' } as const;
      return useSource('', () => ({ id: fileSource, title: title.slice(0, 300), ...rest }));
    },
    /** The sources used since the last time. */
    takeSources(): Source[] {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    finish: () => ({ cities: [...cities.values()], series: [...series.values()] }),
  };
}

export type OwnTables = ReturnType<typeof createTables>;

const countryIn = (language: string, code: string) =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

const emptyCity = { timezone: 'UTC', former_names: [], open_questions: [] };

const newSeries = (id: string, name: string) => ({
  id,
  name,
  short_name: name,
  description: name,
  first_year: 0,
  scope: 'wider' as const,
});

function newSource(id: string, text: string, said: Said): Source {
  const host = hostOf(text);
  return {
    id,
    url: host === null ? null : text,
    title: text,
    publisher: host ?? said.noPublisher,
    published: null,
    language: 'und',
    kind: 'other',
  };
}

/** The host of a web address; null for any other text, such as a script. */
function hostOf(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text)) return null;
  try {
    return new URL(text).host || null;
  } catch {
    return null;
  }
}

function freeId(name: string, kind: string, isTaken: (id: string) => boolean): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const isWhole = plain !== '' && !/[^\p{ASCII}\p{M}]/u.test(name.normalize('NFKD'));
  const base = isWhole ? plain.slice(0, 60).replace(/-$/, '') : kind;
  let id = isWhole ? base : `${base}-1`;
  for (let n = 2; isTaken(id); n += 1) id = `${base}-${n}`;
  return id;
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
