import { useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { useDataTexts } from '../../i18n/data-texts.ts';
import { foldWords } from '../../model/fold-words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import lines from './Lines.module.css';
import styles from './SourceList.module.css';

const atFirst = 50;

/** All sources, newest first, to search by title and publisher. */
export function SourceList({ dataset }: { dataset: Dataset }) {
  const { words, t, formatDate, formatLanguage } = useDataTexts();
  const say = words.sources;
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(atFirst);
  const parts = foldWords(wanted);
  const found = dataset.sources
    .filter(({ title, publisher }) => {
      const text = foldWords(`${title} ${publisher}`).join(' ');
      return parts.every((part) => text.includes(part));
    })
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const left = found.length - shown;

  return (
    <>
      <label className={styles.find}>
        <Icon name="search" />
        <input
          type="search"
          value={wanted}
          placeholder={say.find}
          aria-label={say.find}
          onChange={(event) => {
            setWanted(event.target.value);
            setShown(atFirst);
          }}
        />
      </label>
      <p role="status" className={styles.count}>
        {found.length === 0 ? say.noneFound : say.found(found.length, dataset.sources.length)}
      </p>
      <ul className={lines.lines}>
        {found.slice(0, shown).map(({ id, url, title, publisher, published, language, kind }) => (
          <li key={id}>
            {url === null ? (
              <span lang={language}>{title}</span>
            ) : (
              <a href={url} lang={language} rel="noreferrer external" target="_blank">
                {title}
              </a>
            )}
            <p className={styles.meta}>
              {t.sourceKinds[kind]} · <span lang="en">{publisher}</span> ·{' '}
              {[
                formatLanguage(language),
                published === null ? t.meeting.dateNotShown : formatDate(published),
                ...(url === null ? [t.meeting.noAddress] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <TextButton icon="down" onClick={() => setShown(shown + Math.min(left, 10 * atFirst))}>
          {say.more(Math.min(left, 10 * atFirst))}
        </TextButton>
      )}
    </>
  );
}
