import { nextId, type Briefing } from './briefing.ts';
import { writeBriefingFile } from './briefing-file.ts';

/** A briefing without slides under an id that none of the others has. */
export const startBriefing = (
  shelf: readonly Briefing[],
  part: Pick<Briefing, 'title' | 'datasetVersion'>,
): Briefing => ({ id: nextId('b', shelf), author: '', audience: '', date: null, slides: [], ...part });

/**
 * Puts a briefing that came in a file or a link beside those that are there, and gives the id under which it now
 * stands. None is ever overwritten: one that is there already, to the letter, is not put there twice, and one whose id
 * another has gets a new one.
 */
export function shelve(
  shelf: readonly Briefing[],
  briefing: Briefing,
): { shelf: readonly Briefing[]; id: string } {
  const said = (one: Briefing) => writeBriefingFile({ ...one, id: '' });
  const same = shelf.find((other) => said(other) === said(briefing));
  if (same) return { shelf, id: same.id };
  const isTaken = shelf.some(({ id }) => id === briefing.id);
  const id = isTaken ? nextId('b', shelf) : briefing.id;
  return { shelf: [...shelf, { ...briefing, id }], id };
}
