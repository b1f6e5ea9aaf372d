import type { Columns, TableField } from '../../dataset/own/columns.ts';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './ColumnMatches.module.css';

type Props = {
  fileName: string;
  headings: readonly string[];
  samples: readonly (readonly string[])[];
  columns: Columns;
  /** Of the fields that must be there, those that no column holds. */
  missing: readonly TableField[];
  onChange: (columns: Columns) => void;
  onRead: () => void;
  onBack: () => void;
};

/** Each column of a table with its first values, and the field that it holds. */
export function ColumnMatches(props: Props) {
  const { fileName, headings, samples, columns, missing, onChange, onRead, onBack } = props;
  const { words } = useOwnDataTexts();
  const say = words.columns;
  const fields = Object.keys(words.fields) as TableField[];

  /** A field that another column held is taken from it: each stands once. */
  const choose = (place: number, field: TableField | null) =>
    onChange(columns.map((held, n) => (n === place ? field : held === field ? null : held)));

  return (
    <>
      <h2 id="own-data-step">{say.title(fileName)}</h2>
      <p>{say.lead}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{say.column}</th>
            <th scope="col">{say.values}</th>
            <th scope="col">{say.field}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading, n) => {
            const name = heading || say.unnamed(n + 1);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- headings may repeat, and never move
              <tr key={n}>
                <th scope="row">{name}</th>
                <td className={styles.values}>{samples[n]?.join(' · ') || say.noValues}</td>
                <td>
                  <select
                    aria-label={say.holds(name)}
                    value={columns[n] ?? ''}
                    onChange={({ target }) => choose(n, (target.value || null) as TableField | null)}
                  >
                    <option value="">{say.nothing}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {words.fields[field]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.foot}>
        <p role="status">
          {missing.map((field) => say.missing[field as keyof typeof say.missing]).join(' ')}
        </p>
        <TextButton kind="primary" disabled={missing.length > 0} onClick={onRead}>
          {say.read}
        </TextButton>
        <TextButton kind="outlined" onClick={onBack}>
          {words.choose.again}
        </TextButton>
      </div>
    </>
  );
}
