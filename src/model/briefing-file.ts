import type { Briefing } from './briefing.ts';
import { briefingFields, readBriefing, refuse, slideFields, type BriefingReading } from './read-briefing.ts';

const format = 'dialogue-atlas-briefing';
const formatVersion = 1;
/** More characters than any briefing within its limits is likely to have. */
const mostCharacters = 5_000_000;
const fields = ['format', 'formatVersion', ...briefingFields, ...slideFields];

/** A briefing as JSON, two spaces deep, its fields always in the same order. */
export const writeBriefingFile = (briefing: Briefing): string =>
  `${JSON.stringify({ format, formatVersion, ...briefing }, fields, 2)}\n`;

/** Reads the text of a file. Never throws; what is no briefing, or one of a later format, is told and not read. */
export function readBriefingFile(text: string): BriefingReading {
  if (text.length > mostCharacters) return refuse('too-large', text.length, `${mostCharacters}`);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json', text.trim());
  }
  const { format: found, formatVersion: version, ...rest } = Object(value) as Record<string, unknown>;
  if (found !== format) return refuse('not-a-briefing', found);
  if (version === formatVersion) return readBriefing(rest);
  const isLater = typeof version === 'number' && version > formatVersion;
  return refuse(isLater ? 'too-new' : 'not-a-briefing', version, `${formatVersion}`);
}
