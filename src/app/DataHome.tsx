import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { TextsProvider, useTexts } from '../i18n/texts.ts';
import { BesideProvider } from '../ui/beside.ts';
import { App } from './App.tsx';
import { besidePage, keepHere } from './beside-page.ts';
import { HomeProvider, type OwnData } from './data-home.ts';
import { createQueryClient } from './data-queries.ts';

const nothingBeside = () => null;

/** The page on the records that it came with or, in their place, on those of a file that a person opened. */
export function DataHome() {
  const [bundled] = useState(createQueryClient);
  const [{ own, turn }, setShown] = useState<{ own: OwnData | null; turn: number }>({ own: null, turn: 0 });
  const texts = useTexts();
  const adapted = useMemo(() => own?.adapt(texts) ?? texts, [own, texts]);
  const home = useMemo(() => {
    const show = (next: OwnData | null) => {
      keepHere(next !== null);
      setShown((last) => ({ own: next, turn: last.turn + 1 }));
    };
    return { own, show, bundled };
  }, [own, bundled]);

  useEffect(() => {
    // What had the focus is gone with the records of the file; theirs come with a line that takes it.
    if (turn > 0 && !own) document.querySelector<HTMLElement>('header a')?.focus();
  }, [own, turn]);

  return (
    <HomeProvider value={home}>
      <QueryClientProvider client={own?.client ?? bundled}>
        <TextsProvider value={adapted}>
          <BesideProvider value={own ? nothingBeside : besidePage}>
            <App key={turn} />
          </BesideProvider>
        </TextsProvider>
      </QueryClientProvider>
    </HomeProvider>
  );
}
