import type { Dataset } from '../dataset/schema.ts';

/** How many sources have a value, and how many of all meetings rest on at least one of them. */
export type SourceCount<Value extends string = string> = { value: Value; sources: number; meetings: number };

type Source = Dataset['sources'][number];

/** The sources of a dataset by kind, by language (BCP 47) and by publisher, those with most first, then by value. */
export function countSources(dataset: Dataset) {
  return {
    kinds: countBy(dataset, ({ kind }) => kind),
    languages: countBy(dataset, ({ language }) => language),
    publishers: countBy(dataset, ({ publisher }) => publisherOf(publisher)),
  };
}

/** Who published it, without whose account it carries: `A` of `A (from B)`. */
export const publisherOf = (publisher: string): string =>
  publisher.replace(/ \((apparently )?from .*\)$/, '');

function countBy<Value extends string>(
  { sources, meetings }: Dataset,
  valueOf: (source: Source) => Value,
): SourceCount<Value>[] {
  const values = new Map(sources.map((source) => [source.id, valueOf(source)]));
  const counts = new Map<Value, SourceCount<Value>>();
  const countOf = (value: Value) => {
    const known = counts.get(value) ?? { value, sources: 0, meetings: 0 };
    counts.set(value, known);
    return known;
  };
  for (const value of values.values()) countOf(value).sources += 1;
  for (const meeting of meetings) {
    for (const value of new Set(meeting.sources.flatMap((id) => values.get(id) ?? []))) {
      countOf(value).meetings += 1;
    }
  }
  return [...counts.values()].toSorted((a, b) => b.sources - a.sources || (a.value < b.value ? -1 : 1));
}
