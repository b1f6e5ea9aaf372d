import { describe, expect, it } from 'vitest';

import { sayEdition, sayOrigin } from '../../src/i18n/edition.ts';
import { dataset, index, texts } from '../support/real-deck.ts';

const edition = `Dataset ${dataset.version} of ${texts.formatDate(dataset.date)}`;
const nobody = { address: null, publisher: null, contact: null };

describe(sayEdition, () => {
  it('names the version of the dataset and its day', () => {
    expect(sayEdition(index, texts)).toBe(edition);
  });
});

describe(sayOrigin, () => {
  it('names the edition, the newest meeting and the licence', () => {
    const newest = texts.formatDate(dataset.meetings.at(-1)!.start_date);
    expect(sayOrigin(index, texts, nobody)).toEqual([
      'Dialogue Atlas',
      edition,
      `Newest meeting on record: ${newest}`,
      'Data CC BY 4.0, code MIT',
    ]);
  });

  it('names who publishes it and whom to write to, where that is set', () => {
    const site = { ...nobody, publisher: 'An Institute', contact: 'atlas@institute.example' };
    expect(sayOrigin(index, texts, site).slice(-2)).toEqual([
      'Published by An Institute',
      'atlas@institute.example',
    ]);
  });
});
