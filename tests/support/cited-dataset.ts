import type { Dataset } from '../../src/dataset/schema.ts';
import { buildDataset, buildMeeting } from './built-dataset.ts';

/** A dataset of one meeting with one source, of which some fields are given. */
export function citedDataset(part: Partial<Dataset['sources'][number]> = {}): Dataset {
  const { dataset } = buildDataset([buildMeeting({ id: 'm' })]);
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, ...(source.id === 'eeas' ? part : {}) })),
  };
}
