import { parameters } from './address-parameters.ts';
import type { Language } from './languages.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { everything } from './selection.ts';
import type { Selection } from './selection.ts';

/** All that the address bar holds. */
export type Address = {
  selection: Selection;
  /** The id of the opened meeting. */
  meeting: string | null;
  /** The ids of two different meetings, side by side. */
  compare: readonly [string, string] | null;
  /** The slide being presented, from 1 to 9999. */
  slide: number | null;
  view: 'all' | 'europe' | 'central-asia';
  chart: 'bars' | 'heat' | 'insights' | 'levels';
  measure: 'count' | 'share';
  sort: 'newest' | 'oldest' | 'themes' | 'sources';
  lang: Language | null;
  appearance: 'light' | 'dark' | 'projector' | null;
  embed: 'map' | 'themes' | 'meetings' | null;
};

/** A value of an address that could not be read, as it stands there, and why. */
export type Unreadable = {
  parameter: string;
  value: string;
  reason: 'unknown-parameter' | 'unknown-value' | 'malformed' | 'repeated';
};

/** The address without any parameter. */
export const home: Address = {
  selection: everything,
  meeting: null,
  compare: null,
  slide: null,
  view: 'all',
  chart: 'bars',
  measure: 'count',
  sort: 'newest',
  lang: null,
  appearance: null,
  embed: null,
};

/** Added to links by mail programs and advertisers; they say nothing about the page. */
const advertising = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid)$/i;

/**
 * Reads the query of an address, with or without its question mark, for the records of an index. Never throws: what
 * cannot be read is named and left at its default. A parameter without a value counts as absent, and of a repeated
 * parameter the first one counts.
 */
export function readAddress(
  search: string,
  index: MeetingIndex,
): { address: Address; unreadable: Unreadable[] } {
  const unreadable: Unreadable[] = [];
  const seen = new Set<string>();
  let address = home;
  for (const [name, text] of new URLSearchParams(search)) {
    const parameter = parameters.find((known) => known.name === name);
    if (!parameter) {
      if (!advertising.test(name)) {
        unreadable.push({ parameter: name, value: text, reason: 'unknown-parameter' });
      }
    } else if (seen.has(name)) {
      unreadable.push({ parameter: name, value: text, reason: 'repeated' });
    } else if (text.trim()) {
      seen.add(name);
      const reading = parameter.read(address, text.trim(), index);
      address = reading.address;
      for (const { value, reason } of reading.problems) unreadable.push({ parameter: name, value, reason });
    }
  }
  return { address, unreadable };
}

/**
 * Writes the query of an address without its question mark, empty for `home`. Equal addresses give equal texts, whatever
 * the order of their values. What the index does not know is left out, so that all that is written can be read again.
 * `match=all` is kept with any number of themes, for it is a choice of its own that later themes fall under.
 */
export function writeAddress(address: Address, index: MeetingIndex): string {
  const written = parameters.map(({ name, write }) => [name, write(address, index)]);
  const search = new URLSearchParams(written.filter(([, text]) => text !== ''));
  return search.toString().replaceAll('%2C', ',');
}
