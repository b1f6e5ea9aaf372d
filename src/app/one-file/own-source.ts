import { embedded } from '../embedded.ts';
import { briefingSlot, fillSlots, shellSlot } from './slots.ts';

/**
 * The one-file atlas that the page was opened from, to the byte as it was built, and without the briefing of a pack;
 * null for a page with files beside it. The document itself would not do, for React has changed it since.
 */
export function ownSource(): string | null {
  const shell = embedded(shellSlot);
  if (shell === null) return null;
  return fillSlots(JSON.parse(shell) as string, (id) =>
    id === briefingSlot ? '' : (document.getElementById(id)?.textContent ?? ''),
  );
}
