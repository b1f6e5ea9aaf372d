import type { Dataset, Meeting } from '../dataset/schema.ts';

/** The sources of some meetings in the order of the dataset, each with those of the meetings that it is a source of. */
export function sourcesOf(
  { sources }: Dataset,
  meetings: readonly Meeting[],
): { source: Dataset['sources'][number]; meetings: Meeting[] }[] {
  const uses = new Map<string, Meeting[]>();
  for (const meeting of meetings)
    for (const source of meeting.sources) {
      const use = uses.get(source);
      if (use) use.push(meeting);
      else uses.set(source, [meeting]);
    }
  return sources.flatMap((source) => {
    const found = uses.get(source.id);
    return found ? { source, meetings: found } : [];
  });
}
