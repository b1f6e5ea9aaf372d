import { lazy } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Part } from '../../ui/Part.tsx';
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
      <Part name={t.data.download}>
        <DownloadPanel {...props} />
      </Part>
    </Popover>
  );
}
