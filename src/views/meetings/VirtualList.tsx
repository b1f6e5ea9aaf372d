import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Sort } from '../../model/sort-meetings.ts';
import { propsOfCard, type CardProps } from './card-props.ts';
import { listRows, type YearOfList } from './list-rows.ts';
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
  /** Whether the place of a meeting is chosen, which its card then shows. */
  isPlaceChosen: (card: Card) => boolean;
};

const usualHeight = 138;
const headHeight = 46;

/** A list too long for the page: only what is near the window is drawn. */
export function VirtualList({
  index,
  selected,
  whole,
  sort,
  order,
  columns,
  cardProps,
  isPlaceChosen,
}: Props) {
  'use no memo'; // The virtualizer changes behind unchanged references.
  const list = useRef<HTMLDivElement>(null);
  const rows = listRows(order, columns, yearsOf(selected.agenda, sort));
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
                return (
                  card && (
                    <div key={card.id} data-place-chosen={isPlaceChosen(card) || undefined}>
                      <MeetingCard {...propsOfCard(card, cardProps)} />
                    </div>
                  )
                );
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

function yearsOf({ years, meetings }: Selected['agenda'], sort: Sort): YearOfList[] | null {
  if (sort === 'themes' || sort === 'sources') return null;
  const counted = years.map((year, at) => ({ year, count: meetings[at] ?? 0 }));
  return sort === 'newest' ? counted.toReversed() : counted;
}
