import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { yearOf } from '../../model/dates.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { spreadThemesByRound } from '../../model/themes-by-round.ts';
import { classNames } from '../../ui/class-names.ts';
import { Part } from './Part.tsx';
import { sayMeeting, sayPlace } from './say-meeting.ts';
import styles from './RoundMatrix.module.css';

type Props = {
  series: string;
  compared: readonly string[];
  index: MeetingIndex;
  names: Names;
  onCompare: (pair: readonly [string, string]) => void;
};

/** Every meeting of a series by theme; a dot where it was found, the compared meetings on a wash. */
export function RoundMatrix({ series, compared, index, names, onCompare }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const words = t.compare;
  const box = useRef<HTMLDivElement>(null);
  const { rounds, rows } = spreadThemesByRound(index, series);
  const isCompared = rounds.map((round) => compared.includes(round.id));
  const isNumbered = rounds.some(({ round }) => round !== null);
  const stop = Math.max(1, isCompared.lastIndexOf(true));
  const isNumberMissing = isNumbered && rounds.some(({ round }) => round === null);

  // The box has no width before the sheet is open, so the compared columns are shown once it has one.
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => showColumn(element, stop));
    observer.observe(element);
    return () => observer.disconnect();
  }, [stop]);

  return (
    <Part title={isNumbered ? words.rounds : words.meetings} note={words.dot}>
      <div ref={box} className={styles.box}>
        <table>
          <caption className="unseen">{words.caption(names.series(series))}</caption>
          <thead>
            <tr onKeyDown={moveByArrows}>
              <th scope="col" className={styles.theme}>
                <span className="unseen">{words.theme}</span>
              </th>
              {rounds.map((round, at) => (
                <th key={round.id} scope="col" className={isCompared[at] ? styles.compared : undefined}>
                  <Round
                    round={round}
                    previous={rounds[at - 1] ?? null}
                    isNumbered={isNumbered}
                    isStop={at === stop}
                    names={names}
                    onCompare={onCompare}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ theme, group, found }, row) => (
              <tr
                key={theme}
                data-group={group}
                className={group === rows[row - 1]?.group ? undefined : styles.opensGroup}
              >
                <th scope="row" className={styles.theme}>
                  {names.theme(theme)}
                </th>
                {rounds.map((round, at) => (
                  <td key={round.id} className={isCompared[at] ? styles.compared : undefined}>
                    <i className={classNames(styles.point, found[at] && styles.dot)} />
                    <span className="unseen">{found[at] ? words.found : words.notFound}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>
        {isNumberMissing && `${words.withoutNumber} `}
        {words.points}
      </p>
    </Part>
  );
}

type RoundProps = Pick<Props, 'names' | 'onCompare'> & {
  round: MeetingCard;
  previous: MeetingCard | null;
  isNumbered: boolean;
  isStop: boolean;
};

/** The head of a column: number and year; compares the meeting with the one before. */
function Round({ round, previous, isNumbered, isStop, names, onCompare }: RoundProps) {
  const texts = useTexts();
  const name = sayMeeting(round, names, texts);
  const mark = (
    <>
      <span aria-hidden="true">
        {isNumbered && <b>{round.round ?? '–'}</b>}’{String(yearOf(round.start_date)).slice(2)}
      </span>
      <span className="unseen">
        <span lang="en">{round.title}</span>
        {`, ${sayPlace(round, names, texts)}, ${texts.formatDates(round.start_date, round.end_date)}`}
      </span>
    </>
  );
  if (!previous) return <span title={name}>{mark}</span>;
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      title={`${name}\n${texts.t.compare.compareRound}`}
      onClick={() => onCompare([previous.id, round.id])}
    >
      {mark}
    </button>
  );
}

function showColumn(box: HTMLElement, column: number) {
  const head = box.querySelectorAll<HTMLElement>('thead th')[column + 1];
  if (head) box.scrollLeft = head.offsetLeft + head.offsetWidth - box.clientWidth;
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll('button')];
  stops[stops.findIndex((stop) => stop === document.activeElement) + step]?.focus();
}
