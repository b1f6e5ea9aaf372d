import type { Dataset, Meeting } from '../schema.ts';
import type { Fault } from './fault.ts';
import type { Source } from './own-tables.ts';

/** A part of a file that has been read. Meetings share lists that are equal, which makes it light to hand on. */
export type OwnStep = {
  meetings: Meeting[];
  /** For each of them the source that its facts name instead, null where they name theirs; see `nameSource`. */
  factSources: (string | null)[];
  /** The codebook, before the first meeting. */
  themes?: Dataset['themes'];
  /** Sources that these meetings are the first to use. */
  sources: Source[];
  faults: Fault[];
  /** How much of the file has been read, 0 to 1. */
  share: number;
};

/** What is known when the whole file has been read. */
export type OwnEnd = {
  /** Rows, or records, after the headings: each opened, faulty or empty. */
  counts: { rows: number; opened: number; faulty: number; empty: number };
  tables: Pick<Dataset, 'cities' | 'series' | 'parties' | 'themes' | 'people' | 'programmes'>;
};
