import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { PageFoot } from '../../src/app/PageFoot.tsx';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { buildOverview } from '../support/built-overview.ts';

function show(...dates: string[]) {
  const meetings = dates.map((start_date) => ({ id: start_date, start_date, end_date: start_date }));
  const overview = {
    ...buildOverview(meetings),
    version: '1.4.2',
    date: '2026-11-21',
    sources_read: '2026-11',
  };
  render(<PageFoot index={buildIndex(overview)} />);
  return screen.getByRole('contentinfo');
}

describe(PageFoot, () => {
  it('names version and date of the dataset', () => {
    expect(show('2018-07-09').textContent).toContain('Dataset 1.4.2 of 21 November 2026');
  });

  it('names the newest meeting on record, whatever the order of the records', () => {
    expect(show('2018-07-09', '2025-11-28', '2020-01-01').textContent).toContain(
      'Newest meeting on record: 28 November 2025',
    );
  });

  it('dates the newest meeting no sharper than its source', () => {
    expect(show('2025-11-28', '2026-02').textContent).toContain('Newest meeting on record: February 2026');
  });

  it('names no meeting where there is none', () => {
    expect(show().textContent).not.toContain('Newest meeting');
  });

  it('says when the sources were read, and in which form', () => {
    expect(show().textContent).toContain('Sources read in stored copies in November 2026');
  });

  it('names the licence', () => {
    expect(show().textContent).toContain('CC BY 4.0');
  });

  it('leads to the dataset', () => {
    const links = within(show())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toContain('data/dataset.json');
    expect(links).toContain('data/dataset.schema.json');
  });
});
