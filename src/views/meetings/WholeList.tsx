import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { yearOf } from '../../model/dates.ts';
import type { Selected } from '../../model/select.ts';
import { sortMeetings, type Sort } from '../../model/sort-meetings.ts';
import { propsOfCard, type CardProps } from './card-props.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { YearHead } from './YearHead.tsx';
import styles from './WholeList.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  whole: Selected;
  sort: Sort;
  cardProps: CardProps;
  /** Whether the place of a meeting is chosen, which its card then shows. */
  isPlaceChosen: (card: Card) => boolean;
};

/**
 * All meetings on record, those not selected hidden: a filter then changes attributes, where adding and removing cards
 * would take several frames.
 */
export function WholeList({ index, selected, whole, sort, cardProps, isPlaceChosen }: Props) {
  const cards = index.meetings.map((meeting) => (
    <MeetingCard key={meeting.id} {...propsOfCard(meeting, cardProps)} />
  ));
  const order = sortMeetings(index, whole.positions, sort);
  const isByYear = sort === 'newest' || sort === 'oldest';
  const years = isByYear ? groupByYear(index, order) : null;
  const chosen = new Set(selected.positions);
  const slot = (position: number) => (
    <div
      key={position}
      className={styles.slot}
      hidden={!chosen.has(position)}
      data-place-chosen={isPlaceChosen(index.meetings[position]!) || undefined}
    >
      {cards[position]}
    </div>
  );

  if (!years) return <div className={styles.cards}>{Array.from(order, slot)}</div>;
  return years.map(({ year, positions }) => {
    const count = selected.agenda.meetings[year - index.firstYear] ?? 0;
    return (
      <div
        key={year}
        className={styles.year}
        hidden={count === 0}
        style={{ containIntrinsicHeight: `calc(2.9rem + ${count} * var(--card-height))` }}
      >
        <YearHead year={year} count={count} total={positions.length} isIncomplete={year === index.lastYear} />
        <div className={styles.cards}>{positions.map(slot)}</div>
      </div>
    );
  });
}

/** Positions under their years, both in the order given. */
function groupByYear({ meetings }: MeetingIndex, order: Uint32Array) {
  const byYear = new Map<number, number[]>();
  for (const position of order) {
    const year = yearOf(meetings[position]?.start_date ?? '');
    const positions = byYear.get(year);
    if (positions) positions.push(position);
    else byYear.set(year, [position]);
  }
  return Array.from(byYear, ([year, positions]) => ({ year, positions }));
}
