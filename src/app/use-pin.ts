import { useCallback } from 'react';
import type { Names } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import type { Address } from '../model/address.ts';
import type { SlideKind } from '../model/briefing.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import type { Records } from './data-queries.ts';

/** Puts a view of the page into the briefing, and says what came of it. */
export type Pin = (kind: SlideKind) => Promise<string>;

type Shown = {
  index: MeetingIndex;
  names: Names;
  address: Address;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  records: Records;
};

const loadPinSlide = () => import('./briefing/pin-slide.ts');

/** Pins what the page shows; waits for the records where they are still on the way. */
export function usePin({ index, names, address, selected, records }: Shown): Pin {
  const texts = useTexts();
  return useCallback(
    async (kind) => {
      const { pinSlide } = await loadPinSlide();
      const dataset = records.data ?? (await records.refetch({ throwOnError: true })).data;
      if (!dataset || !selected) throw new Error('The records are not there.');
      return pinSlide(kind, address, selected.positions, { index, dataset, names, texts });
    },
    [index, names, address, selected, records, texts],
  );
}
