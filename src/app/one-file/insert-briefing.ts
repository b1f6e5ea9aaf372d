import { writeBriefingFile } from '../../model/briefing-file.ts';
import type { Briefing } from '../../model/briefing.ts';
import { briefingSlot, escapeJson, jsonSlot } from './slots.ts';

/**
 * The text of `atlas.html` with a briefing in it, in place of any that was there, and with the briefing's title where
 * it has one. Null for a text that has no place for a briefing, and so is no one-file atlas.
 */
export function insertBriefing(html: string, briefing: Briefing): string | null {
  const [slotStart = '', slotEnd = ''] = jsonSlot(briefingSlot).split('</');
  const held = escapeJson(writeBriefingFile(briefing));
  const packed = replaceBetween(html, slotStart, `</${slotEnd}`, held);
  const title = briefing.title.trim();
  if (packed === null || title === '') return packed;
  return replaceBetween(packed, '<title>', '</title>', escapeHtml(title));
}

/** The first of each is meant: title and slot stand above everything else that may have such words. */
function replaceBetween(html: string, start: string, end: string, text: string): string | null {
  const at = html.indexOf(start);
  const from = at + start.length;
  const to = html.indexOf(end, from);
  return at < 0 || to < 0 ? null : html.slice(0, from) + text + html.slice(to);
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
