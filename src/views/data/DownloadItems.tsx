import { useState } from 'react';
import type { DownloadKind } from '../../formats/downloads.ts';
import { useDataTexts, type DataTexts } from '../../i18n/data-texts.ts';
import { sayReason } from '../../i18n/reason.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './DownloadItems.module.css';

type Props = {
  /** How many meetings are selected, out of how many. */
  selected: { count: number; total: number };
  /** Rows, entries or events of each file. */
  counts: Readonly<Record<DownloadKind, number>>;
  /** Makes and saves a file; gives the name under which it was saved. */
  onDownload: (kind: DownloadKind) => Promise<string>;
};

/** A file in the making, or how that ended. */
type Making = { is: 'busy' } | { is: 'saved'; name: string } | { is: 'failed'; reason: string };

const groups = [
  { title: 'tables', kinds: ['meetings', 'themes', 'delegations', 'sources'] },
  { title: 'whole', kinds: ['json'] },
  { title: 'references', kinds: ['bibtex', 'ris', 'citations', 'calendar'] },
] as const;

/** The files that can be made of the selection, each with what is in it, and what became of the one asked for. */
export function DownloadItems({ selected, counts, onDownload }: Props) {
  const texts = useDataTexts();
  const say = texts.words.download;
  const [making, setMaking] = useState<Making | null>(null);
  const isBusy = making?.is === 'busy';

  const save = (kind: DownloadKind) => {
    if (isBusy) return;
    setMaking({ is: 'busy' });
    onDownload(kind).then(
      (name) => setMaking({ is: 'saved', name }),
      (error: unknown) => setMaking({ is: 'failed', reason: sayReason(error, texts.t) }),
    );
  };

  if (selected.count === 0) return <p className={styles.said}>{say.none}</p>;
  return (
    <>
      <p className={styles.head}>{say.title(selected.count, selected.total)}</p>
      {groups.map(({ title, kinds }) => (
        <div key={title} role="group" aria-label={say[title]} className={styles.group}>
          <p className={styles.title}>{say[title]}</p>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.item}
              aria-disabled={isBusy}
              onClick={() => save(kind)}
            >
              <b>{say.kinds[kind]}</b> <span>{say.what[kind](counts[kind])}</span>
            </button>
          ))}
        </div>
      ))}
      <p role="status" className={classNames(styles.said, making?.is === 'failed' && styles.failed)}>
        {making && sayMaking(making, texts)}
      </p>
    </>
  );
}

function sayMaking(making: Making, { words }: DataTexts): string {
  switch (making.is) {
    case 'busy':
      return words.download.working;
    case 'saved':
      return words.download.saved(making.name);
    case 'failed':
      return words.download.failed(making.reason.replace(/\.$/, ''));
  }
}
