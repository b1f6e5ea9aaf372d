import type { Dataset } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selection } from '../../model/selection.ts';

/** What every part of the sheet is made of. */
export type AboutProps = { index: MeetingIndex; dataset: Dataset; names: Names; links: AboutLinks };

/** Where links lead: the address, for another tab too, and what a plain click does. */
export type AboutLinks = {
  addressOfMeeting: (id: string) => string;
  addressOfSelection: (selection: Selection) => string;
  onOpen: (id: string) => void;
  onSelect: (selection: Selection) => void;
};

/** The address of a file that is published beside the page, or null where there is none. */
export type Beside = (path: string) => string | null;
