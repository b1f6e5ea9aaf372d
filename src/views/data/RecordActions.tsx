import { useState } from 'react';
import { useDataTexts } from '../../i18n/data-texts.ts';
import { sayReason } from '../../i18n/reason.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './RecordActions.module.css';

type Props = {
  /** Makes and saves a file of the record; gives its name. */
  onSave: (kind: 'calendar' | 'json') => Promise<string>;
  /** The report of an error, to be filled in; null for a record that is not ours. */
  report: string | null;
  /** Opens a message with the report; null where the page has no address for it. */
  reportLink: string | null;
};

/** Files of one record, and a report of what is wrong in it. */
export function RecordActions({ onSave, report, reportLink }: Props) {
  const { t, words } = useDataTexts();
  const say = words.record;
  const [said, setSaid] = useState('');
  const save = (kind: 'calendar' | 'json') => {
    onSave(kind).then(
      (name) => setSaid(words.download.saved(name)),
      (error: unknown) => setSaid(words.download.failed(sayReason(error, t))),
    );
  };

  return (
    <div className={styles.actions} role="group" aria-label={say.files}>
      <TextButton icon="download" onClick={() => save('calendar')}>
        {say.calendar}
      </TextButton>
      <TextButton icon="download" onClick={() => save('json')}>
        {say.json}
      </TextButton>
      {report !== null && reportLink !== null && (
        <a
          className={styles.report}
          href={reportLink}
          {...(reportLink.startsWith('https:') && { target: '_blank', rel: 'noreferrer external' })}
        >
          {say.report}
        </a>
      )}
      {report !== null && <CopyButton icon="copy" label={say.copyReport} text={() => report} />}
      {report !== null && reportLink === null && <p>{say.copyHint}</p>}
      <p role="status">{said}</p>
    </div>
  );
}
