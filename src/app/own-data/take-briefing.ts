import { sayBriefingProblems } from '../../i18n/briefing-problems.ts';
import { createBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { readChosenFile } from '../briefing/read-chosen-file.ts';
import { takeIn } from '../briefing/use-shelf.ts';

/** Puts the briefing of a file on the shelf; gives the words that say why where it cannot be read. */
export async function takeBriefing(file: File, texts: Texts): Promise<string | null> {
  const reading = await readChosenFile(file);
  if (!reading.briefing) return sayBriefingProblems(reading, createBriefingTexts(texts)).join(' ');
  takeIn(reading.briefing);
  return null;
}
