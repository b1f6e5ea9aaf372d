import { describe, expect, test } from 'vitest';
import { datasetSchema, type Dataset } from '../../src/dataset/schema.ts';
import { selectDataset } from '../../src/formats/selected-dataset.ts';
import { inputOf } from '../support/download-input.ts';
import { problemsOfPart } from '../support/problems-of-part.ts';
import { realDataset } from '../support/records.ts';

const dataset = realDataset();
const select = (isChosen: (meeting: Dataset['meetings'][number]) => boolean) =>
  selectDataset(inputOf(dataset, { meetings: dataset.meetings.filter(isChosen) }));

describe(selectDataset, () => {
  test('says what was selected, where that is shown, and of which edition', () => {
    const input = inputOf(dataset, { sentence: '12 of 128 meetings', link: null });
    const { version, date, licence, selection } = selectDataset(input);
    expect({ version, date, licence, selection }).toEqual({
      version: dataset.version,
      date: dataset.date,
      licence: dataset.licence,
      selection: { words: '12 of 128 meetings', link: null },
    });
  });

  test('holds the selected meetings as they are but for mentions of others', () => {
    const found = select(({ series }) => series === 'hlpsd');
    const chosen = dataset.meetings.filter(({ series }) => series === 'hlpsd');
    const ids = new Set(chosen.map(({ id }) => id));
    expect(found.meetings).toEqual(
      chosen.map((meeting) => ({
        ...meeting,
        mentions: meeting.mentions.map((mention) => ({
          ...mention,
          meeting: ids.has(mention.meeting ?? '') ? mention.meeting : null,
        })),
      })),
    );
    expect(found.meetings.flatMap(({ mentions }) => mentions).some(({ meeting }) => meeting)).toBe(true);
  });

  test('holds no row that the selected meetings do not lead to, and all themes', () => {
    const found = select(({ id }) => id === '2006-04-05-almaty-water-environment');
    expect(found.cities.map(({ id }) => id)).toEqual(['almaty']);
    expect(found.series.map(({ id }) => id)).toEqual(['water-environment']);
    expect(found.sources.map(({ id }) => id)).toContain('ekois-2006-04-05-environment-almaty');
    expect(found.sources.length).toBeLessThan(40);
    expect(found.themes).toEqual(dataset.themes);
  });

  test('names the host country though it sent no delegation', () => {
    const found = select(({ id }) => id === '2007-06-30-berlin-ministerial');
    expect(found.parties.map(({ id }) => id)).toContain('germany');
  });

  test('is the whole dataset where all is selected, but for what no meeting leads to', () => {
    const found = select(() => true);
    expect(found.meetings).toEqual(dataset.meetings);
    expect(found.series).toEqual(dataset.series);
    expect(dataset.cities).toEqual(expect.arrayContaining(found.cities));
  });

  test.each([
    ['no meeting', () => false],
    ['one meeting', ({ id }: { id: string }) => id === '2025-04-03-samarkand-leaders'],
    ['a series', ({ series }: { series: string }) => series === 'border-security-initiative'],
    ['some years', ({ start_date }: { start_date: string }) => start_date > '2022'],
    ['all', () => true],
  ])('fits the schema and refers to nothing that it lacks, for %s', (_name, isChosen) => {
    const found = select(isChosen);
    expect(datasetSchema.safeParse(found).error).toBeUndefined();
    expect(problemsOfPart(found)).toEqual([]);
  });
});
