import type { Dataset } from '../dataset/schema.ts';
import type { MeetingIndex } from './meeting-index.ts';

/** The sources of the meetings at some positions: official ones first, then those of most meetings, then the newest. */
export function sourcesUsed(index: MeetingIndex, dataset: Dataset, positions: Uint32Array) {
  const chosen = new Set(Array.from(positions, (at) => index.meetings[at]?.id));
  const counts = new Map<string, number>();
  for (const { id, sources } of dataset.meetings) {
    if (chosen.has(id)) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return dataset.sources
    .map((source) => ({ source, meetings: counts.get(source.id) ?? 0 }))
    .filter(({ meetings }) => meetings > 0)
    .toSorted(
      (a, b) =>
        Number(isOfficial(b.source)) - Number(isOfficial(a.source)) ||
        b.meetings - a.meetings ||
        (b.source.published ?? '').localeCompare(a.source.published ?? ''),
    );
}

const isOfficial = ({ kind }: Dataset['sources'][number]) => kind.startsWith('official');
