import { lazy, useState } from 'react';
import { sayReason } from '../../i18n/reason.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Part } from '../../ui/Part.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { canCopyImage } from './copy-image.ts';
import type { Making } from './PictureItems.tsx';
import styles from './PictureMenu.module.css';

const PictureItems = lazy(async () => ({ default: (await import('./PictureItems.tsx')).PictureItems }));

type Props = {
  /** What the picture is of: the name of the view. */
  subject: string;
  onSave: (format: 'png' | 'svg') => Promise<void>;
  /** Copies it as PNG; left out where a page cannot. */
  onCopy?: (() => Promise<void>) | undefined;
};

/** A button that offers a view as a picture. */
export function PictureMenu({ subject, onSave, onCopy }: Props) {
  const { t } = useTexts();
  const [making, setMaking] = useState<Making | null>(null);

  const make = async (what: Making['what'], work: () => Promise<void>) => {
    if (making?.is === 'busy') return;
    setMaking({ what, is: 'busy' });
    try {
      await work();
      setMaking({ what, is: 'done' });
    } catch (error) {
      setMaking({ what, is: 'failed', reason: sayReason(error, t) });
    }
  };

  return (
    <Popover
      label={t.picture.of(subject)}
      buttonClass={styles.button}
      button={
        <>
          <Icon name="picture" />
          <span className="unseen">{t.picture.menu}</span>
        </>
      }
    >
      <Part name={t.picture.menu} waiting={<p className={styles.items} />}>
        <PictureItems
          making={making}
          onSave={(format) => make(format, () => onSave(format))}
          onCopy={onCopy && canCopyImage() ? () => make('copy', onCopy) : null}
        />
      </Part>
    </Popover>
  );
}
