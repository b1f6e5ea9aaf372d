import type { Dataset } from '../../dataset/schema.ts';
import { readAddress } from '../../model/address.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { select } from '../../model/select.ts';
import { useSearch } from '../data-queries.ts';

const none = new Uint32Array();

/**
 * Which meetings the view of a slide selects, for the slides of a briefing; none for a view with words while these
 * cannot be searched for.
 */
export function usePositions(index: MeetingIndex, dataset: Dataset, briefing: Briefing | null) {
  const selectionOf = (view: string) => readAddress(view, index).address.selection;
  const isSearched = briefing?.slides.some(({ view }) => selectionOf(view).query !== '') ?? false;
  const { data: engine } = useSearch(dataset, isSearched);

  return (view: string): Uint32Array => {
    const selection = selectionOf(view);
    if (selection.query === '') return select(index, selection, null).positions;
    if (!engine) return none;
    return select(index, selection, engine.findMeetings(engine.search, index, selection.query)).positions;
  };
}
