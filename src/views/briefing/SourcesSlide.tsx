import { renderSVG } from 'uqr';
import type { Dataset } from '../../dataset/schema.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import styles from './SourcesSlide.module.css';

type Props = {
  /** The sources of the meetings, the ones used most first. */
  sources: readonly { source: Dataset['sources'][number]; meetings: number }[];
  /** The address of the selection; null where the page has none that others could open. */
  link: string | null;
};

const mostShown = 7;

/** Where it comes from, and a code that opens the same selection. */
export function SourcesSlide({ sources, link }: Props) {
  const { t, words, formatDate } = useBriefingTexts();
  const shown = sources.slice(0, mostShown);
  const code = link && link.length < 1200 ? renderSVG(link, { border: 2, ecc: 'M' }) : null;

  return (
    <div className={styles.sources}>
      <div>
        <ol>
          {shown.map(({ source, meetings }) => (
            <li key={source.id}>
              <b lang={source.title_is_ours ? 'en' : source.language}>{source.title}</b>
              <small>
                <span lang="en">{source.publisher}</span> ·{' '}
                {[
                  t.sourceKinds[source.kind],
                  source.published && formatDate(source.published),
                  words.stage.forMeetings(meetings),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ol>
        <p>{words.stage.sourcesOf(shown.length, sources.length, link !== null)}</p>
      </div>
      {link && (
        <aside>
          {code && <img src={`data:image/svg+xml,${encodeURIComponent(code)}`} alt={words.stage.code} />}
          <p>{words.stage.code}</p>
          <a href={link}>{link.length > 60 ? `${link.slice(0, 57)}…` : link}</a>
        </aside>
      )}
    </div>
  );
}
