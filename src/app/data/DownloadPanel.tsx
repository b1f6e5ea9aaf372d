import { useEffect } from 'react';
import type { Records } from '../data-queries.ts';
import type { Names } from '../../i18n/names.ts';
import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Address } from '../../model/address.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { DownloadItems } from '../../views/data/DownloadItems.tsx';
import { countDownloads, saveDownload } from './save-download.ts';
import { selectionInput } from './selection-input.ts';
import styles from './DownloadPanel.module.css';

export type DownloadPanelProps = {
  index: MeetingIndex;
  names: Names;
  address: Address;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  records: Records;
  /** The address that shows a query elsewhere; null where there is none. */
  linkTo: (query: string) => string | null;
  /** The file that a person opened in place of the published records; null for those. */
  ownFile: string | null;
};

/** The files of the selection, once the records are there. */
export function DownloadPanel(props: DownloadPanelProps) {
  const { index, names, address, selected, records, linkTo, ownFile } = props;
  const texts = useDataTexts();
  const say = texts.words.download;
  const { data, error, isFetching, refetch } = records;
  const isMissing = !data && !error && !isFetching;

  useEffect(() => {
    if (isMissing) void refetch();
  }, [isMissing, refetch]);

  if (error && !data) {
    return (
      <div className={styles.said} role="alert">
        <p>{say.noRecords}</p>
        <TextButton onClick={() => void refetch()}>{say.retry}</TextButton>
      </div>
    );
  }
  if (!data || !selected) {
    return (
      <p role="status" className={styles.said}>
        {say.loading}
      </p>
    );
  }
  const { input, query } = selectionInput({
    index,
    dataset: data,
    selected,
    address,
    names,
    texts,
    linkTo,
    ownFile,
  });
  return (
    <DownloadItems
      selected={selected}
      counts={countDownloads(input)}
      onDownload={(kind) => saveDownload(kind, input, kind, query)}
    />
  );
}
