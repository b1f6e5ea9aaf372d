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
};

/**
 * All meetings on record, those not selected hidden: a filter then changes attributes, where adding and removing cards
 * would take several frames.
 */
export function WholeList({ index, selected, whole, sort, cardProps }: Props) {
  const chosen = new Set(selected.positions);
  const order = sortMeetings(index, whole.positions, sort);
  const card = (position: number) => {
    const meeting = index.meetings[position];
    return (
      meeting && (
        <div key={meeting.id} hidden={!chosen.has(position)}>
          <MeetingCard {...propsOfCard(meeting, cardProps)} />
        </div>
      )
    );
  };

  if (sort === 'themes' || sort === 'sources') {
    return <div className={styles.cards}>{Array.from(order, card)}</div>;
  }
  const years = sort === 'newest' ? index.years.toReversed() : index.years;
  return years.map((year) => {
    const at = year - index.firstYear;
    const count = selected.agenda.meetings[at] ?? 0;
    return (
      <div key={year} hidden={count === 0}>
        <YearHead
          year={year}
          count={count}
          total={whole.years[at] ?? 0}
          isIncomplete={year === index.lastYear}
        />
        <div className={styles.cards}>
          {Array.from(order)
            .filter((position) => yearOf(index.meetings[position]?.start_date ?? '') === year)
            .map(card)}
        </div>
      </div>
    );
  });
}
