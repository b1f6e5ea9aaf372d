import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Coverage, CoverageCell, CoverageRow } from '../../model/coverage.ts';
import { everything } from '../../model/selection.ts';
import { showEnd } from '../../ui/show-end.ts';
import type { AboutProps } from './about-links.ts';
import { SelectionLink } from './SelectionLink.tsx';
import styles from './CoverageTable.module.css';

type Props = Pick<AboutProps, 'index' | 'names' | 'links'> & { coverage: Coverage };

/** Series by year: how many meetings are on record, and where one would be expected and none is. Every number leads to them. */
export function CoverageTable({ coverage, index, names, links }: Props) {
  const { words } = useDataTexts();
  const say = words.coverage;
  const { years, rows, totals, total } = coverage;
  const newest = years.at(-1);

  const cellOf = ({ series }: CoverageRow, { year, count, isExpected }: CoverageCell) => {
    if (count === 0 && isExpected) {
      return (
        <td key={year} className={styles.expected} title={say.expected}>
          <span aria-hidden="true">?</span>
          <span className="unseen">{say.expected}</span>
        </td>
      );
    }
    if (count === 0) {
      return (
        <td key={year} className={styles.none}>
          <span aria-hidden="true">·</span>
          <span className="unseen">{say.none}</span>
        </td>
      );
    }
    return (
      <td key={year} data-step={stepOf(count)}>
        <SelectionLink
          selection={{ ...everything, series: [series], years: { from: year, to: year } }}
          links={links}
          label={say.cell(names.series(series), year, count)}
        >
          {count}
        </SelectionLink>
      </td>
    );
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <div ref={showEnd} className={styles.box} role="region" aria-label={say.caption} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say.series}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
                {year === newest && <abbr title={say.incomplete}>*</abbr>}
              </th>
            ))}
            <th scope="col">{say.all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.series}>
              <th scope="row">
                {names.shortSeries(row.series)}
                {index.series.get(row.series)?.scope === 'core' && <small> {say.core}</small>}
              </th>
              {row.cells.map((cell) => cellOf(row, cell))}
              <td>
                <SelectionLink
                  selection={{ ...everything, series: [row.series] }}
                  links={links}
                  label={say.row(names.series(row.series), row.total)}
                >
                  {row.total}
                </SelectionLink>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.allSeries}</th>
            {years.map((year, at) => (
              <td key={year}>
                {totals[at] === 0 ? (
                  0
                ) : (
                  <SelectionLink
                    selection={{ ...everything, years: { from: year, to: year } }}
                    links={links}
                    label={say.column(year, totals[at] ?? 0)}
                  >
                    {totals[at]}
                  </SelectionLink>
                )}
              </td>
            ))}
            <td>
              <SelectionLink selection={everything} links={links} label={words.about.meetings(total)}>
                {total}
              </SelectionLink>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The ramp of the heat map: 1, 2, 3, 4, 5 and more. */
const stepOf = (count: number) => Math.min(count, 5);
