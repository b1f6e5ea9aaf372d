import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { LevelLens } from '../../model/level-lens.ts';
import { LensCellButton } from './LensCellButton.tsx';
import { LensHead } from './LensHead.tsx';
import { lastPlace, nextPlace, type Place } from './next-cell.ts';
import styles from './LensTable.module.css';

type Props = { lens: LevelLens; names: Names; onOpen: (id: string) => void };

/** Parties by meetings or years. One stop for Tab, arrows go from cell to cell; the newest columns are in sight first. */
export function LensTable({ lens, names, onOpen }: Props) {
  const { t } = useTexts();
  const words = t.lens;
  const box = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<Place | null>(null);
  const cells = lens.rows.map((row) => row.cells);
  const isThere = visited && cells[visited.row]?.[visited.column];
  const stop = isThere ? visited : lastPlace(cells);
  const newest = lens.columns.length;

  useLayoutEffect(() => {
    if (box.current && newest) box.current.scrollLeft = box.current.scrollWidth;
  }, [newest]);

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = stop && nextPlace(cells, stop, event.key);
    if (!next) return;
    event.preventDefault();
    setVisited(next);
    buttonAt(event.currentTarget.closest('tbody'), next)?.focus();
  };

  return (
    <div ref={box} className={styles.box}>
      <table
        className={lens.by === 'year' ? styles.byYear : undefined}
        style={{ '--rows': lens.rows.length, '--columns': newest } as object}
      >
        <caption className="unseen">
          {words.caption}. {words.keys}
        </caption>
        <LensHead lens={lens} />
        <tbody>
          {lens.rows.map(({ party, cells: row }, at) => (
            <tr key={party}>
              <th scope="row">{names.party(party)}</th>
              {lens.columns.map((column, number) => (
                <td
                  key={column.meetings[0]?.id ?? column.year}
                  data-column={number}
                  className={column.meetings.length === 0 ? styles.gap : undefined}
                >
                  <LensCellButton
                    cell={row[number] ?? null}
                    party={party}
                    column={column}
                    by={lens.by}
                    isStop={stop?.row === at && stop.column === number}
                    names={names}
                    onVisit={() => setVisited({ row: at, column: number })}
                    onMove={move}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const buttonAt = (body: HTMLTableSectionElement | null, { row, column }: Place) =>
  body?.rows[row]?.querySelector<HTMLElement>(`[data-column='${column}'] button`);
