import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';

import { App } from '../../src/app/App.tsx';
import { createQueryClient } from '../../src/app/data-queries.ts';
import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset, Overview } from '../../src/dataset/schema.ts';
import { createTexts, TextsProvider } from '../../src/i18n/texts.ts';
import { answerFiles, emptyBaseMap } from './answered-files.ts';

afterEach(() => {
  window.history.replaceState(null, '', '/');
});

/** Renders the page at an address such as `?city=astana`, with the files beside it; says which were asked for. */
export function renderPage(files: Record<string, object | null>, address = '/') {
  window.history.replaceState(null, '', address);
  const asked = answerFiles(files);
  const shown = render(
    <QueryClientProvider client={createQueryClient()}>
      <TextsProvider value={createTexts('en')}>
        <App />
      </TextsProvider>
    </QueryClientProvider>,
  );
  return { ...shown, asked, user: userEvent.setup({ delay: null }) };
}

/** Opens the page with the records of a dataset, or with an overview alone, and waits until the cards stand. */
export async function openPage(records: Dataset | Overview, address = '/') {
  const isDataset = 'people' in records;
  const page = renderPage(
    {
      'data/overview.json': isDataset ? overviewOf(records) : records,
      'base-map.json': emptyBaseMap,
      ...(isDataset && { 'data/dataset.json': records }),
    },
    address,
  );
  await screen.findByRole('region', { name: 'Meetings', busy: false });
  /** The query of the address, as a person would read it. */
  const search = () => decodeURIComponent(window.location.search);
  return { ...page, search };
}

/** Opens a meeting by its address and waits until its record stands in the sheet. */
export async function openMeeting(id: string, records: Dataset) {
  const page = await openPage(records, `?meeting=${id}`);
  const meeting = records.meetings.find((other) => other.id === id)!;
  await screen.findByRole('dialog', { name: meeting.title });
  const sheet = () => within(screen.getByRole('dialog'));
  return { ...page, records, meeting, sheet };
}
