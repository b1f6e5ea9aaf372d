import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';

/** After this many ms somebody wonders whether anything goes on. */
const patience = 5000;

/** What is on the way, and after a while that it is still. */
export function Waiting({ what, className }: { what: string; className: string | undefined }) {
  const { t } = useTexts();
  const [isLate, setIsLate] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <p className={className} role="status" data-waiting>
      {isLate ? t.loading.slow : what}
    </p>
  );
}
