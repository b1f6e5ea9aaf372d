import { useTexts } from '../i18n/texts.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { useBeside } from '../ui/beside.ts';
import { site } from './site.ts';
import styles from './PageFoot.module.css';

/** The edition of the dataset, its newest meeting, its licence, and whom to write to where that is set. */
export function PageFoot({ index }: { index: MeetingIndex }) {
  const { t, language, formatDate } = useTexts();
  const { version, date, sources_read } = index.overview;
  const newest = index.meetings.at(-1);
  const beside = useBeside();
  const dataset = beside('data/dataset.json');
  const schema = beside('data/dataset.schema.json');
  const accessibility = beside('accessibility.html');

  return (
    <footer className={styles.foot}>
      <p>{t.foot.dataset(version, formatDate(date))}</p>
      <p>
        <a href="#data">{t.data.about}</a> · <a href="#open">{t.data.own}</a>
      </p>
      {newest && <p>{t.foot.newest(formatDate(newest.start_date))}</p>}
      <p>{t.foot.read(formatDate(sources_read))}</p>
      {language !== 'en' && <p>{t.foot.recordLanguage}</p>}
      <p>{t.foot.licence}</p>
      <p>{t.foot.privacy}</p>
      {accessibility && (
        <p>
          <a href={accessibility}>{t.foot.accessibility}</a>
        </p>
      )}
      {dataset && schema && (
        <p>
          <a href={dataset}>{t.foot.download}</a> · <a href={schema}>{t.foot.schema}</a>
        </p>
      )}
      {site.publisher && <p>{t.foot.publisher(site.publisher)}</p>}
      {site.contact && (
        <p>
          <a href={site.contact.includes('@') ? `mailto:${site.contact}` : site.contact}>{t.foot.contact}</a>
        </p>
      )}
    </footer>
  );
}
