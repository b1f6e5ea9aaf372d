import { limits, nextId, slideKinds, type Briefing, type Slide, type SlideKind } from './briefing.ts';

/**
 * What is wrong in a briefing that came from outside: what, on which slide, in which field, which value stands there
 * (cut to 80 characters), and what is allowed where words cannot say it: a number, or values joined by commas.
 */
export type BriefingProblem = {
  code:
    | 'not-a-briefing'
    | 'too-new'
    | 'too-large'
    | 'not-json'
    | 'cut-short'
    | 'broken'
    | 'not-a-slide'
    | 'not-a-text'
    | 'not-a-list'
    | 'not-a-date'
    | 'unknown-kind'
    | 'unknown-field'
    | 'too-long'
    | 'notes-left-out'
    | 'view-too-long'
    | 'too-many';
  /** Counted from 1; null for the briefing as a whole. */
  slide: number | null;
  field: string;
  value: string;
  allowed: string;
};

/** The briefing, null where there is none to be read, and whatever could not be; `lost` counts the slides left out. */
export type BriefingReading = {
  briefing: Briefing | null;
  problems: readonly BriefingProblem[];
  lost: number;
};

type Fields = Readonly<Record<string, unknown>>;
type TextField = 'title' | 'author' | 'audience' | 'datasetVersion' | 'view' | 'text' | 'notes';
type Report = (
  code: BriefingProblem['code'],
  field: string,
  value: unknown,
  allowed?: string | number,
) => void;

export const briefingFields = ['id', 'title', 'author', 'audience', 'date', 'datasetVersion', 'slides'];
export const slideFields = ['id', 'kind', 'title', 'text', 'emphasis', 'notes', 'view'];

/** Nothing but a problem. */
export const refuse = (code: BriefingProblem['code'], value: unknown, allowed = ''): BriefingReading => ({
  briefing: null,
  problems: [{ code, slide: null, field: '', value: show(value), allowed }],
  lost: 0,
});

/**
 * Reads a briefing from a value of unknown origin. Never throws. A field that is missing counts as empty. What cannot
 * be read is named and left out, a text that is too long is named and cut; a slide is lost where its kind or its view
 * cannot be read, since it would show something else.
 */
export function readBriefing(value: unknown): BriefingReading {
  if (!isObject(value)) return refuse('not-a-briefing', value);
  const problems: BriefingProblem[] = [];
  const reportOn =
    (slide: number | null): Report =>
    (code, field, found, allowed = '') =>
      problems.push({ code, slide, field, value: show(found), allowed: String(allowed) });
  const report = reportOn(null);
  const { slides: rows } = value;
  if (!Array.isArray(rows)) {
    report('not-a-list', 'slides', rows);
    return { briefing: null, problems, lost: 0 };
  }
  findUnknown(value, briefingFields, report);
  if (rows.length > limits.slides) report('too-many', 'slides', rows.length, limits.slides);
  const read = rows.slice(0, limits.slides).map((row, i) => readSlide(row, reportOn(i + 1)));
  const text = (field: TextField) => readText(value, field, report) ?? '';
  const slides = giveIds(read.filter((slide) => slide !== null));
  const briefing: Briefing = {
    id: readId(value) || 'b1',
    title: text('title'),
    author: text('author'),
    audience: text('audience'),
    date: readDay(value, report),
    datasetVersion: text('datasetVersion'),
    slides,
  };
  return { briefing, problems, lost: rows.length - slides.length };
}

function readSlide(row: unknown, report: Report): Slide | null {
  if (!isObject(row)) {
    report('not-a-slide', '', row);
    return null;
  }
  const kind = slideKinds.find((known): known is SlideKind => known === row.kind);
  if (!kind) report('unknown-kind', 'kind', row.kind, slideKinds.join(', '));
  const view = readText(row, 'view', report);
  if (!kind || view === null) return null;
  findUnknown(row, slideFields, report);
  const text = (field: TextField) => readText(row, field, report) ?? '';
  // A link has the length of notes that are longer than it carries, and not the notes.
  const areNotesElsewhere = Number.isInteger(row.notes);
  if (areNotesElsewhere) report('notes-left-out', 'notes', row.notes);
  return {
    id: readId(row),
    kind,
    view,
    title: text('title'),
    text: text('text'),
    emphasis: readEmphasis(row, report),
    notes: areNotesElsewhere ? '' : text('notes'),
  };
}

function readText(owner: Fields, field: TextField, report: Report): string | null {
  const text = owner[field] ?? '';
  if (typeof text !== 'string') {
    report('not-a-text', field, text);
    return null;
  }
  if (text.length <= limits[field]) return text;
  const isView = field === 'view';
  report(isView ? 'view-too-long' : 'too-long', field, text.length, limits[field]);
  // Half of a view would be another view; half of a pair of surrogates is no character.
  return isView ? null : text.slice(0, limits[field]).replace(/[\uD800-\uDBFF]$/, '');
}

function readEmphasis({ emphasis = [] }: Fields, report: Report): string[] {
  if (!Array.isArray(emphasis)) {
    report('not-a-list', 'emphasis', emphasis);
    return [];
  }
  const isId = (id: unknown) => typeof id === 'string' && id.length <= limits.id;
  for (const odd of emphasis.slice(0, limits.emphasis)) if (!isId(odd)) report('not-a-text', 'emphasis', odd);
  if (emphasis.length > limits.emphasis) report('too-many', 'emphasis', emphasis.length, limits.emphasis);
  return emphasis.slice(0, limits.emphasis).filter(isId) as string[];
}

function readDay({ date = null }: Fields, report: Report): string | null {
  const isDay =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  // A day that a month does not have, such as 30 February, is read as one of the next month.
  if (isDay && new Date(date).toISOString().startsWith(date)) return date;
  if (date !== null) report('not-a-date', 'date', date);
  return null;
}

/** An id is nobody's to read: an odd one is not told, but replaced. */
const readId = ({ id }: Fields): string =>
  typeof id === 'string' && id.length <= limits.id && /^[\w-]+$/.test(id) ? id : '';

function giveIds(slides: readonly Slide[]): Slide[] {
  const kept = new Set<string>();
  const first = slides.map((slide) => {
    const id = kept.has(slide.id) ? '' : slide.id;
    kept.add(id);
    return { ...slide, id };
  });
  for (const slide of first) slide.id ||= nextId('s', first);
  return first;
}

function findUnknown(owner: Fields, known: readonly string[], report: Report): void {
  const unknown = Object.keys(owner).filter((field) => !known.includes(field));
  if (unknown.length) report('unknown-field', '', unknown.join(', '), known.join(', '));
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list or an object is not written out, for it may be deep beyond measure. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
