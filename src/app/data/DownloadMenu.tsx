import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Popover } from '../../ui/Popover.tsx';
import buttons from '../../ui/TextButton.module.css';
import type { DownloadPanelProps } from './DownloadPanel.tsx';

const DownloadPanel = lazy(async () => ({ default: (await import('./DownloadPanel.tsx')).DownloadPanel }));

/** A button that offers the selected meetings as files. */
export function DownloadMenu(props: DownloadPanelProps) {
  const { t } = useTexts();
  return (
    <Popover
      label={t.data.download}
      buttonClass={buttons['text']}
      button={
        <>
          <Icon name="download" />
          {t.data.download}
        </>
      }
    >
      <ErrorBoundary instead={<p>{t.failed.view(t.data.download)}</p>}>
        <Suspense fallback={null}>
          <DownloadPanel {...props} />
        </Suspense>
      </ErrorBoundary>
    </Popover>
  );
}
