import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { yearOf } from '../../model/dates.ts';
import type { Selected } from '../../model/select.ts';
import { sortMeetings, type Sort } from '../../model/sort-meetings.ts';
import { propsOfCard, type CardProps } from './card-props.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { useFirstFrame } from './use-first-frame.ts';
import { YearHead } from './YearHead.tsx';
import styles from './WholeList.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  whole: Selected;
  sort: Sort;
  columns: number;
  cardProps: CardProps;
  /** Whether the place of a meeting is chosen, which its card then shows. */
  isPlaceChosen: (card: Card) => boolean;
};

/** The part of the list that holds the card of a meeting, by its position in the index. */
type Slot = { part: HTMLElement; position: number };

/**
 * All meetings on record, those not selected hidden: a filter then changes attributes, where adding and removing cards
 * would take several frames.
 */
export function WholeList({ index, selected, whole, sort, columns, cardProps, isPlaceChosen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const drawInSight = useFirstFrame(list, columns);
  // Kept by hand: the compiler keeps nothing that is used on both sides of a hook.
  const order = useMemo(() => sortMeetings(index, whole.positions, sort), [index, whole.positions, sort]);
  const years = useMemo(
    () => (sort === 'newest' || sort === 'oldest' ? groupByYear(index, order) : null),
    [index, order, sort],
  );
  const found = useRef<{ order: Uint32Array; slots: readonly Slot[] }>(null);

  // Written here and not by React, which would compare all cards of the page at each click for one attribute.
  useLayoutEffect(() => {
    const chosen = new Set(selected.positions);
    const shown: HTMLElement[] = [];
    let isChanged = false;
    if (found.current?.order !== order) found.current = { order, slots: findSlots(list.current) };
    for (const { part, position } of found.current.slots) {
      const isHidden = !chosen.has(position);
      if (!isHidden) shown.push(part);
      if (part.hidden !== isHidden) {
        part.toggleAttribute('hidden', isHidden);
        isChanged = true;
      }
      part.toggleAttribute('data-place-chosen', isPlaceChosen(index.meetings[position]!));
    }
    return isChanged ? drawInSight(shown) : undefined;
  });

  return (
    <div ref={list}>
      {years?.map(({ year, positions }) => {
        const count = selected.agenda.meetings[year - index.firstYear] ?? 0;
        return (
          <div
            key={year}
            className={styles.year}
            data-year={year}
            hidden={count === 0}
            style={{ containIntrinsicHeight: `calc(2.9rem + ${count} * var(--card-height))` }}
          >
            <YearHead
              year={year}
              count={count}
              total={positions.length}
              isIncomplete={year === index.lastYear}
            />
            <Slots index={index} positions={positions} cardProps={cardProps} />
          </div>
        );
      }) ?? <Slots index={index} positions={order} cardProps={cardProps} />}
    </div>
  );
}

type SlotsProps = { index: MeetingIndex; positions: Iterable<number>; cardProps: CardProps };

/** The cards at these positions, whichever of them are selected. */
const Slots = memo(function Slots({ index, positions, cardProps }: SlotsProps) {
  return (
    <div className={styles.cards}>
      {Array.from(positions, (position) => (
        <div key={position} className={styles.slot} data-position={position}>
          <MeetingCard {...propsOfCard(index.meetings[position]!, cardProps)} />
        </div>
      ))}
    </div>
  );
});

const findSlots = (list: HTMLElement | null) =>
  Array.from(list?.querySelectorAll<HTMLElement>('[data-position]') ?? [], (part): Slot => {
    return { part, position: Number(part.dataset['position']) };
  });

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
