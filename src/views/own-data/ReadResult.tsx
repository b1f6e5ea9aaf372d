import type { Fault } from '../../dataset/own/fault.ts';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { FaultList } from './FaultList.tsx';
import styles from './ReadResult.module.css';

type Props = {
  fileName: string;
  counts: { rows: number; opened: number; faulty: number; empty: number };
  /** All errors counted, the first of them to be shown. */
  faults: { count: number; shown: readonly Fault[] };
  /** Headings of columns that were not read. */
  unread: readonly string[];
  onOpen: () => void;
  /** Null where there are no columns to choose. */
  onColumns: (() => void) | null;
  onAgain: () => void;
  onSaveFaults: () => void;
};

/** What was found in a file: how much can be opened, and everything that cannot. */
export function ReadResult(props: Props) {
  const { fileName, counts, faults, unread, onOpen, onColumns, onAgain, onSaveFaults } = props;
  const { words } = useOwnDataTexts();
  const say = words.result;
  const hasOtherLists = faults.shown.some(({ record }) => record !== '' && !record.startsWith('meetings['));

  return (
    <>
      <h2 id="own-data-step">{say.title(fileName)}</h2>
      <ul className={styles.counts}>
        <li>
          <b>{counts.opened === 0 ? say.none : say.counts(counts.opened, counts.rows)}</b>
        </li>
        {counts.faulty > 0 && <li>{say.faulty(counts.faulty)}</li>}
        {counts.empty > 0 && <li>{say.empty(counts.empty)}</li>}
        {unread.length > 0 && <li>{say.unread(unread)}</li>}
        {hasOtherLists && <li>{say.tables(faults.count)}</li>}
        {faults.count === 0 && <li>{say.sound}</li>}
      </ul>
      <p className={styles.actions}>
        {counts.opened > 0 && (
          <TextButton kind="primary" onClick={onOpen}>
            {say.open(counts.opened)}
          </TextButton>
        )}
        {onColumns && (
          <TextButton kind="outlined" onClick={onColumns}>
            {words.columns.change}
          </TextButton>
        )}
        <TextButton kind="outlined" onClick={onAgain}>
          {words.choose.again}
        </TextButton>
      </p>
      {faults.count > 0 && <FaultList {...faults} onSave={onSaveFaults} />}
    </>
  );
}
