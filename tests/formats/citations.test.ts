import { describe, expect, test } from 'vitest';
import { writeCitations } from '../../src/formats/citations.ts';
import { words } from '../../src/i18n/ru.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { citedDataset } from '../support/cited-dataset.ts';
import { inputOf } from '../support/download-input.ts';

describe(writeCitations, () => {
  test('cites the dataset with the selection, each meeting, and each source', () => {
    expect(writeCitations(inputOf(citedDataset(), { sentence: '1 of 2 meetings on Water' }))).toBe(
      [
        'Dialogue Atlas contributors, “Dialogue Atlas: meetings of the European Union and Central Asia”, dataset 1.0.0, 21 November 2026, CC BY 4.0.',
        'Selection: 1 of 2 meetings on Water',
        'Link: https://atlas.example/?series=hlpsd',
        '',
        'Meetings',
        'Dialogue Atlas, “Meeting m”, Seat not recorded, 1 May 2019, record m, dataset 1.0.0.',
        '',
        'Sources',
        'European External Action Service, “The dialogue met”, 1 May 2019, English, https://eeas.example/dialogue',
        '',
      ].join('\n'),
    );
  });

  test('says that a source has no date, and leaves out a link that there is not', () => {
    const dataset = citedDataset({ published: null, url: null });
    const text = writeCitations(inputOf(dataset, { link: null }));
    expect(text).toContain('European External Action Service, “The dialogue met”, no date, English\n');
    expect(text).not.toContain('Link');
  });

  test('quotes titles as its language does', () => {
    const text = writeCitations(inputOf(citedDataset(), { texts: createTexts('ru', words) }));
    expect(text).toContain('«Атлас диалога: встречи Европейского союза и Центральной Азии», набор данных');
    expect(text).toContain('European External Action Service, «The dialogue met», 1 мая 2019');
    expect(text).not.toMatch(/[“”]/);
  });

  test('calls a person’s own data by its file, and not Dialogue Atlas', () => {
    const text = writeCitations(inputOf(citedDataset(), { ownFile: 'mine.csv' }));
    expect(text).toContain('own data, mine.csv.\n');
    expect(text).toContain('“Meeting m”, Seat not recorded, 1 May 2019, record m, own data, mine.csv.');
    expect(text).not.toContain('Dialogue Atlas');
  });
});
