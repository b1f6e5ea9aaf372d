import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { TextButton } from './TextButton.tsx';

type Props = {
  /** Without words the icon stands alone. */
  hasWords?: boolean;
  /** Puts the view into the briefing, and says what came of it. */
  onPin: () => Promise<string>;
};

const shownFor = 2500;

/** Puts what is shown into the briefing, and says that it did. */
export function PinButton({ hasWords = false, onPin }: Props) {
  const { t } = useTexts();
  const [told, setTold] = useState<{ said: string; isPinned: boolean } | null>(null);

  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => setTold(null), shownFor);
    return () => clearTimeout(timer);
  }, [told]);

  const pin = () =>
    onPin().then(
      (said) => setTold({ said, isPinned: true }),
      () => setTold({ said: t.pin.failed, isPinned: false }),
    );

  return (
    <TextButton
      icon={told?.isPinned ? 'tick' : 'pin'}
      title={hasWords ? undefined : t.pin.hint}
      aria-label={hasWords || told ? undefined : t.pin.hint}
      onClick={() => void pin()}
    >
      <span>
        {hasWords && !told && t.pin.hint}
        <span aria-live="polite">{told?.said}</span>
      </span>
    </TextButton>
  );
}
