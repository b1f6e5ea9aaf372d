import { embedded } from '../embedded.ts';
import { fillSlots, shellSlot } from './slots.ts';

/**
 * The source of the one-file atlas or pack that the page was opened from, to the byte but for the title of a pack; null
 * for a page with files beside it. The document itself would not do, for React has changed it since.
 */
export function ownSource(): string | null {
  const shell = embedded(shellSlot);
  if (shell === null) return null;
  return fillSlots(JSON.parse(shell) as string, (id) => document.getElementById(id)?.textContent ?? '');
}
