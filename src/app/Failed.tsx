import type { Problem } from '../dataset/problem.ts';
import { useTexts, type Catalogue } from '../i18n/texts.ts';
import { TextButton } from '../ui/TextButton.tsx';
import type { LoadError } from './load-json.ts';
import styles from './Failed.module.css';

type Props = { title: string; error: LoadError; onRetry: () => void };

/** Says which file could not be used and why, names every problem of the records, and offers to try again. */
export function Failed({ title, error, onRetry }: Props) {
  const { t } = useTexts();
  const problems = error.detail.problems ?? [];

  return (
    <div className={styles.failed} role="alert">
      <h1>{title}</h1>
      <p>{explain(error, t)}</p>
      {problems.length > 0 && <ProblemTable problems={problems} />}
      <TextButton kind="primary" onClick={onRetry}>
        {t.failed.retry}
      </TextButton>
    </div>
  );
}

function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTexts();
  return (
    <div className={styles.wide}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.failed.file}</th>
            <th scope="col">{t.failed.field}</th>
            <th scope="col">{t.failed.value}</th>
            <th scope="col">{t.failed.problem}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ file, field, value, message }) => (
            <tr key={`${file} ${field} ${message}`}>
              <td>{file}</td>
              <td>{field}</td>
              <td>{value === undefined ? '' : JSON.stringify(value)}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function explain({ kind, address, detail }: LoadError, { failed }: Catalogue): string {
  switch (kind) {
    case 'no-answer':
      return failed.noAnswer(address);
    case 'status':
      return failed.status(address, detail.status ?? 0);
    case 'not-json':
      return failed.notJson(address);
    case 'wrong-shape':
      return failed.wrongShape(address, detail.what ?? '');
    case 'problems':
      return failed.problems(detail.problems?.length ?? 0);
  }
}
