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
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(''), shownFor);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <TextButton
      icon={said ? 'tick' : 'pin'}
      title={hasWords ? undefined : t.pin.hint}
      aria-label={hasWords || said ? undefined : t.pin.hint}
      onClick={() => void onPin().then(setSaid, () => setSaid(t.pin.failed))}
    >
      <span aria-live="polite">{said || (hasWords && t.pin.hint)}</span>
    </TextButton>
  );
}
