import type { KeyboardEvent } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import type { LensCell, LensColumn, LevelLens } from '../../model/level-lens.ts';
import { StandingMark } from './StandingMark.tsx';
import styles from './LensCellButton.module.css';

type Props = {
  cell: LensCell | null;
  party: string;
  column: LensColumn;
  by: LevelLens['by'];
  isStop: boolean;
  names: Names;
  onVisit: () => void;
  onMove: (event: KeyboardEvent<HTMLElement>) => void;
  onOpen: (id: string) => void;
};

/** What a party's cell says, leading to the meeting that shows it; words alone where the record has no such party. */
export function LensCellButton({ cell, party, column, by, isStop, names, ...on }: Props) {
  const texts = useTexts();
  const words = texts.t.lens;
  const shown = column.meetings.find(({ id }) => id === cell?.meeting);
  if (!cell || !shown) {
    return <span className="unseen">{column.meetings.length ? words.noRow : words.noMeeting}</span>;
  }
  const when = by === 'year' ? `${column.year}` : texts.formatDates(shown.start_date, shown.end_date);
  const label = words.cell(names.party(party), when, sayCell(cell, by, texts));

  return (
    <button
      type="button"
      className={styles.cell}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      title={`${label}\n${shown.title}`}
      onFocus={on.onVisit}
      onKeyDown={on.onMove}
      onClick={() => on.onOpen(cell.meeting)}
    >
      <StandingMark level={cell.level} present={cell.present} />
      {by === 'year' && <small>{words.known(cell.known, cell.of)}</small>}
    </button>
  );
}

function sayCell({ level, present, known, of }: LensCell, by: LevelLens['by'], { t }: Texts): string {
  const words = t.lens;
  if (level) return by === 'year' ? words.highest(t.levels[level], known, of) : t.levels[level];
  if (present === false) return words.absent;
  return present ? words.levelUnknown : words.presenceUnknown;
}
