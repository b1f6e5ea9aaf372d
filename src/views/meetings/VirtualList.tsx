import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { yearOf } from '../../model/dates.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Sort } from '../../model/sort-meetings.ts';
import { propsOfCard, type CardProps } from './card-props.ts';
import { listRows } from './list-rows.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { YearHead } from './YearHead.tsx';
import styles from './VirtualList.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  whole: Selected;
  sort: Sort;
  /** The positions of the selected meetings in the order of the list. */
  order: Uint32Array;
  columns: number;
  cardProps: CardProps;
};

const usualHeight = 138;
const headHeight = 46;

/** A list too long for the page: only what is near the window is drawn. */
export function VirtualList({ index, selected, whole, sort, order, columns, cardProps }: Props) {
  'use no memo'; // The virtualizer changes behind unchanged references.
  const list = useRef<HTMLDivElement>(null);
  const hasYears = sort === 'newest' || sort === 'oldest';
  const rows = listRows(
    order,
    columns,
    hasYears ? (at) => yearOf(index.meetings[at]?.start_date ?? '') : null,
  );
  // oxlint-disable-next-line react/incompatible-library -- hence the directive above
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (at) => (rows.yearAt(at) === null ? usualHeight : headHeight),
    overscan: 4,
    scrollMargin: list.current?.offsetTop ?? 0,
  });

  return (
    <div ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index: at, start }) => {
        const year = rows.yearAt(at);
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={at}
            className={styles.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            {year === null ? (
              rows.positionsAt(at).map((position) => {
                const card = index.meetings[position];
                return card && <MeetingCard key={card.id} {...propsOfCard(card, cardProps)} />;
              })
            ) : (
              <YearHead
                year={year}
                count={selected.agenda.meetings[year - index.firstYear] ?? 0}
                total={whole.years[year - index.firstYear] ?? 0}
                isIncomplete={year === index.lastYear}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
