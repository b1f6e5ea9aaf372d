import { mostNotesInLink, type Briefing, type Slide } from './briefing.ts';
import { packText, unpackText } from './packed-text.ts';
import { briefingFields, readBriefing, refuse, type BriefingReading } from './read-briefing.ts';

/** A briefing as the fragment of an address, without `#`; `longNotes` are the ids of slides whose notes are not in it. */
export type BriefingLink = { fragment: string; longNotes: readonly string[] };

const version = 1;
const mostBytes = 1_048_576;
/** What is empty most often comes last, for what is empty at the end is not written. */
const rowFields = ['kind', 'title', 'view', 'notes', 'emphasis', 'text', 'id'] as const;

/** Whether the fragment of an address, with or without `#`, is one that `writeBriefingLink` writes. */
export const hasBriefing = (fragment: string): boolean => /^#?b=/.test(fragment);

/**
 * Writes a whole briefing, but for notes of more than `mostNotesInLink` characters: those are left out and named, and
 * in their place stands how long they are, so that whoever opens the link hears of them.
 */
export async function writeBriefingLink(briefing: Briefing): Promise<BriefingLink> {
  const isLong = ({ notes }: Slide) => notes.length > mostNotesInLink;
  const slides = briefing.slides.map((slide, at) =>
    writeRow(isLong(slide) ? { ...slide, notes: slide.notes.length } : slide, at),
  );
  const { id, title, author, audience, date, datasetVersion } = briefing;
  const packed = await packText(JSON.stringify([id, title, author, audience, date, datasetVersion, slides]));
  return {
    fragment: `b=${version}.${packed}`,
    longNotes: briefing.slides.filter(isLong).map((slide) => slide.id),
  };
}

/** Reads a fragment, with or without `#`. Never throws: cut short, broken, too new and too large are told apart. */
export async function readBriefingLink(fragment: string): Promise<BriefingReading> {
  if (!hasBriefing(fragment)) return refuse('not-a-briefing', fragment);
  const [, number = '', packed] = /^#?b=(\d*)(?:\.(.*))?$/s.exec(fragment) ?? [];
  if (Number(number) > version) return refuse('too-new', number, `${version}`);
  if (packed === undefined) return refuse(/=1?$/.test(fragment) ? 'cut-short' : 'broken', fragment);
  if (number !== `${version}`) return refuse('broken', fragment);
  const unpacked = await unpackText(packed, mostBytes);
  if ('problem' in unpacked) return refuse(unpacked.problem, fragment, `${mostBytes}`);
  try {
    const read: unknown = JSON.parse(unpacked.text);
    return readBriefing(Array.isArray(read) ? readRows(read) : read);
  } catch {
    return refuse('broken', fragment);
  }
}

function writeRow(slide: Omit<Slide, 'notes'> & { notes: string | number }, at: number): unknown[] {
  const row = rowFields.map((field) => (field === 'id' && slide.id === idAt(at) ? '' : slide[field]));
  return row.slice(0, row.findLastIndex((value) => typeof value === 'number' || value.length > 0) + 1);
}

function readRows(values: readonly unknown[]): Record<string, unknown> {
  const briefing = zip(briefingFields, values);
  const { slides } = briefing;
  if (!Array.isArray(slides)) return briefing;
  const readRow = (row: unknown, at: number) => {
    if (!Array.isArray(row)) return row;
    const slide = zip(rowFields, row);
    return { ...slide, id: slide.id || idAt(at), emphasis: slide.emphasis || [] };
  };
  return { ...briefing, slides: slides.map(readRow) };
}

const idAt = (at: number) => `s${at + 1}`;

const zip = (fields: readonly string[], values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field, i) => [field, values[i]]));
