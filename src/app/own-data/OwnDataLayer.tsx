import { lazy, Suspense, useState } from 'react';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { DropTarget } from '../../views/own-data/DropTarget.tsx';
import { useDataHome } from '../data-home.ts';

const OwnDataDesk = lazy(async () => ({ default: (await import('./OwnDataDesk.tsx')).OwnDataDesk }));

type Props = {
  /** The fragment of the address. */
  hash: string;
  onHash: (hash: string, isReplaced?: boolean) => void;
};

/** Takes files that are dropped anywhere on the page, and opens them. */
export function OwnDataLayer({ hash, onHash }: Props) {
  const { bundled } = useDataHome();
  const { words } = useOwnDataTexts();
  const [dropped, setDropped] = useState<File | null>(null);
  const isOpen = hash === '#open';
  if (!bundled) return null;

  return (
    <>
      {(isOpen || hash === '') && (
        <DropTarget
          label={words.drop}
          onFile={(file) => {
            setDropped(file);
            if (!isOpen) onHash('#open');
          }}
        />
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <OwnDataDesk
            bundled={bundled}
            dropped={dropped}
            onHash={onHash}
            onClose={() => {
              setDropped(null);
              onHash('');
            }}
          />
        </Suspense>
      )}
    </>
  );
}
