import { useTexts } from '../i18n/texts.ts';
import { Atlas } from './Atlas.tsx';
import { useOverview } from './data-queries.ts';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';
import { Waiting } from './Waiting.tsx';
import styles from './App.module.css';

export function App() {
  const { t } = useTexts();
  const { data, error, refetch } = useOverview();

  if (data) return <Atlas overview={data} />;
  if (error instanceof LoadError) return <Failed title={t.failed.title} error={error} onRetry={refetch} />;
  if (error) throw error;
  return <Waiting what={t.loading.dataset} className={styles.loading} />;
}
