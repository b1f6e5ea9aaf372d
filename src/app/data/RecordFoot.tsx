import type { Dataset, Meeting } from '../../dataset/schema.ts';
import type { DownloadKind } from '../../formats/downloads.ts';
import { useDataTexts } from '../../i18n/data-texts.ts';
import { sayMeeting } from '../../i18n/meeting-words.ts';
import type { Names } from '../../i18n/names.ts';
import { reportWayOf, writeReportLink } from '../../model/error-report.ts';
import { RecordActions } from '../../views/data/RecordActions.tsx';
import { site } from '../site.ts';
import { useEventMarkup } from './use-event-markup.ts';

type Props = {
  meeting: Meeting;
  dataset: Dataset;
  names: Names;
  linkTo: (query: string) => string | null;
  /** The file that a person opened in place of the published records; null for those. */
  ownFile: string | null;
};

const loadSaving = () => import('./save-download.ts');

/** What can be done with an opened record: files of it, and a report of an error in it. */
export function RecordFoot({ meeting, dataset, names, linkTo, ownFile }: Props) {
  const texts = useDataTexts();
  const { words } = texts;
  const { id, title } = meeting;
  const query = `meeting=${id}`;
  const link = linkTo(query);
  const way = reportWayOf(site.contact);
  const report = words.record.body({ id, title, version: dataset.version, link });
  useEventMarkup(meeting, dataset, names, linkTo(''));

  const save = async (kind: DownloadKind) => {
    const { saveDownload } = await loadSaving();
    const sentence = sayMeeting(meeting, names, texts);
    const input = { dataset, meetings: [meeting], names, texts, sentence, link };
    return saveDownload(kind, ownFile === null ? input : { ...input, ownFile }, kind, query);
  };

  return (
    <RecordActions
      onSave={save}
      report={ownFile === null ? `${words.record.subject(id)}\n\n${report}` : null}
      reportLink={way && writeReportLink(way, words.record.subject(id), report)}
    />
  );
}
