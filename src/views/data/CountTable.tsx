import type { ReactNode } from 'react';
import styles from './CountTable.module.css';

type Props = {
  caption: string;
  /** Those of numbers come after `texts` of words. */
  columns: readonly string[];
  texts?: number;
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
};

/** A table of words and numbers; its first column names the rows. */
export function CountTable({ caption, columns, texts = 1, rows }: Props) {
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={at < texts ? undefined : styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} className={at + 1 < texts ? undefined : styles.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
