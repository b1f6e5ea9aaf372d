import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTexts, TextsProvider } from '../i18n/texts.ts';
import { BesideProvider } from '../ui/beside.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { App } from './App.tsx';
import { besidePage } from './beside-page.ts';
import { Broken } from './Broken.tsx';
import { createQueryClient } from './data-queries.ts';
import './style/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <TextsProvider value={createTexts('en')}>
        <BesideProvider value={besidePage}>
          <ErrorBoundary instead={<Broken />}>
            <App />
          </ErrorBoundary>
        </BesideProvider>
      </TextsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
