import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts } from '../i18n/languages.ts';
import { createTexts, type Texts } from '../i18n/texts.ts';
import { afterFrame } from '../ui/after-frame.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Broken } from './Broken.tsx';
import { DataHome } from './DataHome.tsx';
import { Speaking } from './Speaking.tsx';
import { wantedLanguage } from './use-language.ts';
import './style/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

// The frame in index.html goes when more than the words for waiting stand in its place.
new MutationObserver((_changes, observer) => {
  if (!root.querySelector(':scope > :not([data-waiting])')) return;
  document.getElementById('frame')?.remove();
  observer.disconnect();
}).observe(root, { childList: true });

const page = createRoot(root);

const open = (texts: Texts) =>
  startTransition(() =>
    page.render(
      <StrictMode>
        <Speaking first={texts}>
          <ErrorBoundary instead={<Broken />}>
            <DataHome />
          </ErrorBoundary>
        </Speaking>
      </StrictMode>,
    ),
  );

/** Once the frame in index.html is on the screen, which a page in a tab behind never paints. */
const painted = new Promise<void>((resolve) => {
  afterFrame(resolve);
  setTimeout(resolve, 100);
});

const texts = loadTexts(wantedLanguage()).catch(() => createTexts('en'));
void painted.then(() => texts).then(open);
