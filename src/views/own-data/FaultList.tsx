import { useState } from 'react';
import type { Fault } from '../../dataset/own/fault.ts';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './FaultList.module.css';

type Props = { count: number; shown: readonly Fault[]; onSave: () => void };

const aPage = 100;

/** Every error by row and field with what was found and what is allowed, a page at a time. */
export function FaultList({ count, shown, onSave }: Props) {
  const { words } = useOwnDataTexts();
  const say = words.faults;
  const [most, setMost] = useState(aPage);
  const page = shown.slice(0, most);
  const hasRecords = shown.some(({ record }) => record !== '');

  return (
    <section className={styles.faults} aria-label={say.title(count)}>
      <div className={styles.head}>
        <h2>{say.title(count)}</h2>
        <TextButton icon="download" onClick={onSave}>
          {say.save}
        </TextButton>
      </div>
      {page.length < count && <p>{say.shown(page.length, count)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{hasRecords ? say.record : say.row}</th>
            <th scope="col">{say.field}</th>
            <th scope="col">{say.found}</th>
            <th scope="col">{say.why}</th>
          </tr>
        </thead>
        <tbody>
          {page.map(({ row, record, field, found, code, allowed }, n) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list only grows
            <tr key={n}>
              <th scope="row">{record || row}</th>
              <td>{field || say.whole}</td>
              <td className={styles.found}>{found || say.nothing}</td>
              <td>{words.allowed[code](allowed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {page.length < shown.length && (
        <TextButton kind="outlined" onClick={() => setMost(most + aPage)}>
          {say.more(Math.min(aPage, shown.length - page.length))}
        </TextButton>
      )}
    </section>
  );
}
