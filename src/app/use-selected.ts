import { useMemo } from 'react';
import type { Dataset } from '../dataset/schema.ts';
import { foldWords } from '../model/fold-words.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { select } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';
import { useSearch } from './data-queries.ts';

/**
 * What a selection gives; `selected` is null while its words wait for the records to be searched, `searchFault` says
 * why they cannot be.
 */
export function useSelected(index: MeetingIndex, selection: Selection, dataset: Dataset | undefined) {
  const { query } = selection;
  const { data: engine, error } = useSearch(dataset, query !== '');

  const search = useMemo(() => {
    if (query === '' || !engine) return null;
    const words = engine.findWords(engine.search, query);
    return {
      found: engine.findMeetings(engine.search, index, query),
      isMarked: (word: string) => foldWords(word).some((folded) => words.has(folded)),
    };
  }, [engine, index, query]);

  const found = search?.found ?? null;
  const selected = useMemo(
    () => (query !== '' && found === null ? null : select(index, selection, found)),
    [index, selection, query, found],
  );

  return { selected, found, isMarked: search?.isMarked ?? null, searchFault: error };
}
