import { readBriefingFile } from '../model/briefing-file.ts';
import type { BriefingReading } from '../model/read-briefing.ts';
import { embedded } from './embedded.ts';
import { briefingSlot } from './one-file/slots.ts';

/** The briefing that a pack carries, with whatever could not be read of it; null where the page is no pack. */
export function embeddedBriefing(): BriefingReading | null {
  const text = embedded(briefingSlot);
  return text ? readBriefingFile(text) : null;
}
