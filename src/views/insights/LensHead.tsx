import { useTexts } from '../../i18n/texts.ts';
import { precisionOf } from '../../model/dates.ts';
import type { LensColumn, LevelLens } from '../../model/level-lens.ts';
import styles from './LensHead.module.css';

/** Years over months of meetings, or years over the number of their meetings. */
export function LensHead({ lens: { by, columns } }: { lens: LevelLens }) {
  const { t } = useTexts();
  const words = t.lens;
  const isByYear = by === 'year';

  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" rowSpan={2}>
          <span className="unseen">{words.party}</span>
          {isByYear && <small aria-hidden="true">{words.meetings}</small>}
        </th>
        {spansOf(columns).map(({ year, span }) => (
          <th key={year} scope={isByYear ? 'col' : 'colgroup'} colSpan={span}>
            {year}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map((column) =>
          isByYear ? (
            <td key={column.year}>{column.meetings.length || '–'}</td>
          ) : (
            <MeetingHead key={column.meetings[0]?.id} column={column} />
          ),
        )}
      </tr>
    </thead>
  );
}

function MeetingHead({ column }: { column: LensColumn }) {
  const { t, formatDates, formatShortMonth } = useTexts();
  const [meeting] = column.meetings;
  if (!meeting) return null;
  const { start_date: start, end_date: end, title } = meeting;
  const isMonthKnown = precisionOf(start) !== 'year';
  const when = formatDates(start, end);

  return (
    <th scope="col" title={`${when}, ${title}`}>
      <span aria-hidden="true">{isMonthKnown ? formatShortMonth(start) : '–'}</span>
      <span className="unseen">
        {when}, <span lang="en">{title}</span>
        {!isMonthKnown && `, ${t.lens.monthUnknown}`}
      </span>
    </th>
  );
}

const spansOf = (columns: readonly LensColumn[]) =>
  [...new Set(columns.map(({ year }) => year))].map((year) => ({
    year,
    span: columns.filter((column) => column.year === year).length,
  }));
