import { lazy } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Part } from '../../ui/Part.tsx';
import { Popover } from '../../ui/Popover.tsx';
import buttons from '../../ui/TextButton.module.css';
import type { EmbedPanelProps } from './EmbedPanel.tsx';

const EmbedPanel = lazy(async () => ({ default: (await import('./EmbedPanel.tsx')).EmbedPanel }));

/** A button that offers the selection as a view in another page. */
export function EmbedMenu(props: EmbedPanelProps) {
  const { t } = useTexts();
  return (
    <Popover
      label={t.sentence.embed}
      buttonClass={buttons['text']}
      button={
        <>
          <Icon name="screen" />
          {t.sentence.embed}
        </>
      }
    >
      <Part name={t.sentence.embed}>
        <EmbedPanel {...props} />
      </Part>
    </Popover>
  );
}
