import type { Dataset } from '../../dataset/schema.ts';
import type { DownloadInput } from '../../formats/download-input.ts';
import type { Names } from '../../i18n/names.ts';
import { saySelected } from '../../i18n/sentence.ts';
import type { Texts } from '../../i18n/texts.ts';
import { home, writeAddress, type Address } from '../../model/address.ts';
import { chooseMeetings } from '../../model/chosen-meetings.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { sortMeetings } from '../../model/sort-meetings.ts';

type Parts = {
  index: MeetingIndex;
  dataset: Dataset;
  selected: Selected;
  address: Address;
  names: Names;
  texts: Texts;
  linkTo: (query: string) => string | null;
  ownFile: string | null;
};

/** What files of the selection are made of, with the query of the address that chooses it. */
export function selectionInput(parts: Parts): { input: DownloadInput; query: string } {
  const { index, dataset, selected, address, names, texts, linkTo, ownFile } = parts;
  const { selection, sort } = address;
  const query = writeAddress({ ...home, selection }, index);
  const inOrder = sortMeetings(index, selected.positions, sort);
  return {
    query,
    input: {
      dataset,
      meetings: chooseMeetings(index, dataset, inOrder).records,
      names,
      texts,
      sentence: saySelected(selected, selection, names, texts),
      link: linkTo(query),
      ...(ownFile !== null && { ownFile }),
    },
  };
}
