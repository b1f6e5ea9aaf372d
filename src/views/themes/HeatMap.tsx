import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { heatRows } from '../../pictures/heat-rows.ts';
import { HeatFoot } from './HeatFoot.tsx';
import { HeatHead } from './HeatHead.tsx';
import { HeatKey } from './HeatKey.tsx';
import { HeatRow } from './HeatRow.tsx';
import { nextCell } from './next-cell.ts';
import type { ThemeRows } from '../../pictures/theme-rows.ts';
import { showEnd } from '../../ui/show-end.ts';
import { useAfterPaint } from './use-after-paint.ts';
import styles from './HeatMap.module.css';

type Props = {
  current: ThemeRows;
  onToggleCell: (theme: string, year: number) => void;
};

/** Themes by year as a table with one tab stop: a cell shows how many meetings took up the theme in the year. */
export function HeatMap({ current, onToggleCell }: Props) {
  // Its six hundred cells are painted after map, cards and counts.
  const { agenda, codebook, selection, incompleteYear, names } = useAfterPaint(current);
  const { t } = useTexts();
  const keysId = useId();
  const { years, meetings } = agenda;
  const total = meetings.reduce((sum, count) => sum + count, 0);
  const groups = heatRows(agenda, codebook);
  const numberOf = new Map(groups.flatMap(({ rows }) => rows).map(({ theme }, at) => [theme, at]));
  const [tabStop, setTabStop] = useState({ row: 0, at: Math.max(0, years.length - 1) });
  const [said, setSaid] = useState('');
  const span = selection.years;
  const chosenAt = span && span.from === span.to ? years.indexOf(span.from) : -1;
  const stopIn = (row: number) => (row === tabStop.row ? tabStop.at : -1);

  const toggle = (event: SyntheticEvent) => {
    const cell = cellOf(event);
    const theme = cell?.closest('tr')?.dataset.theme;
    const year = years[Number(cell?.dataset.at)];
    if (theme !== undefined && year !== undefined) onToggleCell(theme, year);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event);
    if (!cell || event.altKey) return;
    const isWhole = event.ctrlKey || event.metaKey;
    const next = nextCell(cell, event.key, isWhole);
    if (next) next.focus();
    else if (event.key === 'Enter' || event.key === ' ') toggle(event);
    else return;
    event.preventDefault();
  };
  const say = (event: SyntheticEvent) => setSaid(cellOf(event)?.getAttribute('aria-label') ?? '');

  return (
    <>
      <div className={styles.box} ref={showEnd}>
        <p className="unseen" id={keysId}>
          {t.themes.heatKeys}
        </p>
        <table
          className={styles.heat}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are chosen
          role="grid"
          aria-label={t.themes.heatTable}
          aria-describedby={keysId}
          aria-multiselectable="true"
          style={{ '--years': years.length, '--rows': numberOf.size } as object}
          onClick={toggle}
          onKeyDown={onKeyDown}
          onPointerOver={say}
          onPointerLeave={() => setSaid('')}
          onFocus={(event) => {
            const cell = cellOf(event);
            if (cell)
              setTabStop({ row: (cell.closest('tr')?.rowIndex ?? 1) - 1, at: Number(cell.dataset.at) });
            say(event);
          }}
          onBlur={() => setSaid('')}
        >
          <HeatHead years={years} chosenYears={span} incompleteYear={incompleteYear} />
          {groups.map(({ id, number, rows }) => (
            <tbody key={id} data-group={number}>
              {rows.map((row, at) => (
                <HeatRow
                  key={row.theme}
                  row={row}
                  name={names.theme(row.theme)}
                  groupName={at === 0 ? names.group(id) : null}
                  groupSize={rows.length}
                  isGroupChosen={selection.groups.includes(id)}
                  isThemeChosen={selection.themes.includes(row.theme)}
                  chosenAt={chosenAt}
                  tabStop={stopIn(numberOf.get(row.theme) ?? -1)}
                  years={years}
                  meetings={meetings}
                  total={total}
                  incompleteYear={incompleteYear}
                />
              ))}
            </tbody>
          ))}
          <HeatFoot agenda={agenda} chosenYears={span} tabStop={stopIn(numberOf.size)} />
        </table>
      </div>
      <HeatKey said={said} />
    </>
  );
}

const cellOf = ({ target }: SyntheticEvent) =>
  target instanceof Element ? target.closest<HTMLTableCellElement>('td') : null;
