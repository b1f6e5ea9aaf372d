import type { ReactNode } from 'react';
import type { Dataset, Meeting } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { diffAgendas } from '../../model/agenda-diff.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useMedia } from '../../ui/use-media.ts';
import { CompareBar } from './CompareBar.tsx';
import { ComparedMeeting } from './ComparedMeeting.tsx';
import { DelegationChanges } from './DelegationChanges.tsx';
import { sayDiff } from './diff-as-text.ts';
import { Part } from './Part.tsx';
import { RoundMatrix } from './RoundMatrix.tsx';
import { sayPlace, sayRound } from './say-meeting.ts';
import { ThemeList } from './ThemeList.tsx';
import styles from './CompareSheet.module.css';

type Props = {
  before: Meeting;
  after: Meeting;
  dataset: Dataset;
  index: MeetingIndex;
  names: Names;
  link: () => string;
  /** What else can be done with it. */
  pin?: ReactNode;
  onCompare: (pair: readonly [string, string]) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** Two meetings side by side: themes added, kept and no longer found, who sent whom, and all rounds of the series. */
export function CompareSheet({ before, after, dataset, index, names, link, pin, ...actions }: Props) {
  const { onCompare, onOpen, onClose } = actions;
  const texts = useTexts();
  const words = texts.t.compare;
  const isPhone = useMedia('(width < 720px)');
  const diff = diffAgendas(index, before, after);
  const series = [...new Set([before.series, after.series])];
  const shared = { dataset, names };
  const sideProps = { index, names, onOpen };
  const sayShort = (meeting: Meeting) =>
    `${sayRound(meeting, names, texts)}, ${sayPlace(meeting, names, texts)}`;

  const added = (
    <Part key="added" sign="added" title={words.added} note={diff.added.length}>
      <ThemeList
        {...shared}
        themes={diff.added.map(({ theme, after: entries }) => ({ theme, entries: [...entries] }))}
        foundIn={after}
      />
      <p className={styles.note}>{words.numbers}</p>
    </Part>
  );
  const gone = (
    <Part key="gone" sign="gone" title={words.noLongerFound} note={diff.noLongerFound.length}>
      <ThemeList
        {...shared}
        themes={diff.noLongerFound.map(({ theme, before: entries }) => ({ theme, entries: [...entries] }))}
        foundIn={before}
        isHollow
      />
      <p className={styles.note}>{words.notDiscussed}</p>
    </Part>
  );
  const kept = (
    <Part key="kept" sign="kept" title={words.kept} note={diff.kept.length}>
      <ThemeList {...shared} themes={diff.kept.map(({ theme }) => ({ theme, entries: [] }))} foundIn={null} />
    </Part>
  );
  const delegations = (
    <DelegationChanges
      key="delegations"
      delegations={diff.delegations}
      before={sayShort(before)}
      after={sayShort(after)}
      names={names}
    />
  );
  const matrix = series.length === 1 && (
    <RoundMatrix
      key="matrix"
      series={before.series}
      compared={[before.id, after.id]}
      index={index}
      names={names}
      onCompare={onCompare}
    />
  );

  return (
    <Sheet label={words.title} place="wide" onClose={onClose}>
      <CompareBar
        pair={[before.id, after.id]}
        index={index}
        asText={() => sayDiff(diff, [before, after], dataset, names, texts, link())}
        link={link}
        pin={pin}
        onCompare={onCompare}
        onClose={onClose}
      />
      <article className={classNames(styles.inside, matrix && styles.withMatrix)}>
        <p className={styles.kicker}>
          <span>{series.map(names.shortSeries).join(` ${words.and} `)}</span> {words.kicker}
        </p>
        <h1>{words.result(diff.added.length, diff.kept.length, diff.noLongerFound.length)}</h1>
        <div className={styles.head}>
          <ComparedMeeting
            {...sideProps}
            side={words.from}
            meeting={before}
            other={after.id}
            onChoose={(id) => onCompare([id, after.id])}
          />
          <div className={styles.middle}>
            <span role="img" aria-label={words.with}>
              →
            </span>
            <TextButton onClick={() => onCompare([after.id, before.id])}>{words.swap}</TextButton>
          </div>
          <ComparedMeeting
            {...sideProps}
            side={words.to}
            meeting={after}
            other={before.id}
            onChoose={(id) => onCompare([before.id, id])}
          />
        </div>
        <div className={styles.parts}>
          {isPhone ? (
            [added, gone, kept, matrix, delegations]
          ) : (
            <>
              <div className={styles.columns}>
                {gone}
                {kept}
                {added}
                <div className={styles.whole}>{delegations}</div>
              </div>
              {matrix}
            </>
          )}
        </div>
      </article>
    </Sheet>
  );
}
