import type { Records } from '../data-queries.ts';
import type { Names } from '../../i18n/names.ts';
import type { Address } from '../../model/address.ts';
import { repositoryOf } from '../../model/error-report.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selection } from '../../model/selection.ts';
import { AboutSheet } from '../../views/data/AboutSheet.tsx';
import type { Beside } from '../../views/data/about-links.ts';
import { site } from '../site.ts';
import { WaitingSheet } from '../WaitingSheet.tsx';
import { publishedFiles } from './published-files.ts';

type Props = {
  index: MeetingIndex;
  records: Records;
  names: Names;
  address: Address;
  hrefOf: (address: Address) => string;
  /** The address that shows a query elsewhere; null where there is none. */
  linkTo: (query: string) => string | null;
  beside: Beside;
  /** Whether these are the records of a file that a person opened. */
  isOwn: boolean;
  onOpen: (meeting: string) => void;
  onSelect: (selection: Selection) => void;
  onClose: () => void;
};

/** The sheet about the data, once they are there, with what only the site knows of itself. */
export function AboutLayer(props: Props) {
  const { index, records, names, address, hrefOf, linkTo, beside, isOwn, onOpen, onSelect, onClose } = props;

  if (!records.data) return <WaitingSheet place="wide" records={records} onClose={onClose} />;
  return (
    <AboutSheet
      index={index}
      dataset={records.data}
      names={names}
      links={{
        addressOfMeeting: (meeting) => hrefOf({ ...address, meeting }),
        addressOfSelection: (selection) => hrefOf({ ...address, selection }),
        onOpen,
        onSelect,
      }}
      files={publishedFiles}
      link={linkTo('')}
      repository={repositoryOf(site.contact)}
      beside={beside}
      isOwn={isOwn}
      onClose={onClose}
    />
  );
}
