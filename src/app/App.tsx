import { useDeferredValue } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { Atlas } from './Atlas.tsx';
import { useOverview } from './data-queries.ts';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';
import { Waiting } from './Waiting.tsx';
import styles from './App.module.css';

export function App() {
  const { t } = useTexts();
  const { data: loaded, error, refetch } = useOverview();
  // Drawn in slices between which the browser may answer: the first drawing is by far the longest.
  const data = useDeferredValue(loaded);

  if (data) return <Atlas overview={data} />;
  if (error instanceof LoadError) return <Failed title={t.failed.title} error={error} onRetry={refetch} />;
  if (error) throw error;
  return <Waiting what={t.loading.dataset} className={styles.loading} />;
}
