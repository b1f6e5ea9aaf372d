import { useState, type KeyboardEvent } from 'react';
import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { foldWords } from '../../model/fold-words.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { sayMeeting, sayPlace } from './say-meeting.ts';
import styles from './MeetingPicker.module.css';

type Props = {
  /** Which side is chosen for, in words. */
  side: string;
  chosen: string;
  /** The meeting of the other side, which is not offered. */
  other: string;
  index: MeetingIndex;
  names: Names;
  onChoose: (id: string) => void;
};

/** All meetings by series, newest first, with a search. Arrows move, Enter chooses. */
export function MeetingPicker({ side, chosen, other, index, names, onChoose }: Props) {
  const { t } = useTexts();
  const words = t.compare;

  return (
    <Popover
      label={words.chooseFor(side)}
      buttonClass={styles.open}
      button={
        <>
          {words.choose} <span className="unseen">({side})</span> <Icon name="down" />
        </>
      }
    >
      <MeetingList chosen={chosen} other={other} index={index} names={names} onChoose={onChoose} />
    </Popover>
  );
}

function MeetingList({ chosen, other, index, names, onChoose }: Omit<Props, 'side'>) {
  const texts = useTexts();
  const words = texts.t.compare;
  const [wanted, setWanted] = useState('');
  const isWanted = (meeting: MeetingCard) => {
    const known = foldWords(`${sayMeeting(meeting, names, texts)} ${names.series(meeting.series)}`);
    return foldWords(wanted).every((word) => known.some((one) => one.startsWith(word)));
  };
  const meetings = index.meetings.toReversed().filter(({ id }) => id !== other);
  const ownSeries = index.meetings[index.positionOf(chosen) ?? -1]?.series;
  const sections = [...index.series.keys()]
    .toSorted((a, b) => Number(b === ownSeries) - Number(a === ownSeries))
    .map((series) => ({
      series,
      shown: meetings.filter((meeting) => meeting.series === series && isWanted(meeting)),
    }))
    .filter(({ shown }) => shown.length > 0);

  return (
    <div data-picker onKeyDown={moveByArrows} role="presentation">
      <label className={styles.find}>
        <Icon name="search" />
        <input
          type="search"
          value={wanted}
          placeholder={words.find}
          aria-label={words.find}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      {sections.length === 0 && <p className={styles.none}>{words.noneFound}</p>}
      {sections.map(({ series, shown }) => (
        <div key={series} role="group" aria-label={names.series(series)} className={styles.series}>
          <b aria-hidden="true">{names.shortSeries(series)}</b>
          {shown.map((meeting) => (
            <button
              key={meeting.id}
              type="button"
              aria-current={meeting.id === chosen}
              title={meeting.title}
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                if (meeting.id !== chosen) onChoose(meeting.id);
              }}
            >
              <span>{texts.formatDates(meeting.start_date, meeting.end_date)}</span>
              {sayPlace(meeting, names, texts)}
              {meeting.round !== null && <small>{texts.t.count.round(meeting.round)}</small>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops.at((at + step + stops.length) % stops.length)?.focus();
}
