import { Suspense, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { FailedPart } from '../ui/FailedPart.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextButton } from '../ui/TextButton.tsx';

type Props = {
  /** What the layer is called where it cannot be shown. */
  name: string;
  /** Shown while it is on the way. */
  waiting?: ReactNode;
  /** Whether nobody asked for it yet, and nothing is said where it fails. */
  isSilent?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** What lies over the page, loaded when it is wanted; where it fails, a sheet says so, and the page beneath goes on. */
export function Layer({ name, waiting = null, isSilent = false, onClose, children }: Props) {
  const { t } = useTexts();
  const failed = (error: unknown) => (
    <Sheet label={name} place="right" onClose={onClose}>
      <FailedPart name={name} error={error} />
      <TextButton icon="cross" onClick={onClose}>
        {t.site.close}
      </TextButton>
    </Sheet>
  );
  return (
    <ErrorBoundary instead={isSilent ? null : failed}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
