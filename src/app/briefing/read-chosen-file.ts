import { readBriefingFile } from '../../model/briefing-file.ts';
import type { BriefingReading } from '../../model/read-briefing.ts';
import { refuse } from '../../model/read-briefing.ts';

/** More bytes than any briefing has that is read: what is larger is refused by its beginning alone. */
const mostBytes = 24_000_000;

/** Reads the file that a person chose. Never throws; one that is gone or may not be read counts as empty. */
export async function readChosenFile(file: Blob): Promise<BriefingReading> {
  try {
    return readBriefingFile(await file.slice(0, mostBytes).text());
  } catch {
    return refuse('not-json', '');
  }
}
