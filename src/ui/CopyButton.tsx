import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts.ts';
import type { IconName } from './Icon.tsx';
import { TextButton } from './TextButton.tsx';

type Props = { icon: IconName; label: string; text: () => string };

/** Copies a text and says that it did; where the browser refuses, shows the text to copy by hand. */
export function CopyButton({ icon, label, text }: Props) {
  const { t } = useTexts();
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = () => {
    const wanted = text();
    const byHand = () => window.prompt(`${t.sentence.notCopied}. ${t.sentence.copyByHand}`, wanted);
    if (!navigator.clipboard) {
      byHand();
      return;
    }
    navigator.clipboard.writeText(wanted).then(() => setIsCopied(true), byHand);
  };

  return (
    <TextButton icon={isCopied ? 'tick' : icon} onClick={copy}>
      <span>
        {!isCopied && label}
        <span aria-live="polite">{isCopied && t.sentence.copied}</span>
      </span>
    </TextButton>
  );
}
