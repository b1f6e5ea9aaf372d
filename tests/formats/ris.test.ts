import { describe, expect, test } from 'vitest';
import { writeRis } from '../../src/formats/ris.ts';
import { citedDataset } from '../support/cited-dataset.ts';
import { inputOf } from '../support/download-input.ts';

const write = (part: Parameters<typeof citedDataset>[0] = {}) =>
  writeRis(inputOf(citedDataset(part), { sentence: '1 meeting' }))
    .split('ER  - \r\n')
    .map((entry) => entry.trim().split('\r\n'));

describe(writeRis, () => {
  test('begins with the dataset, its edition and what was selected', () => {
    expect(write()[0]).toEqual([
      'TY  - DATA',
      'ID  - dialogue-atlas-1.0.0',
      'AU  - Dialogue Atlas contributors',
      'TI  - Dialogue Atlas: meetings of the European Union and Central Asia',
      'PY  - 2026',
      'DA  - 2026/11/21/',
      'UR  - https://atlas.example/?series=hlpsd',
      'N1  - Selection: 1 meeting',
      'N1  - dataset 1.0.0',
      'N1  - CC BY 4.0',
      'N1  - Sources read in stored copies, November 2026.',
    ]);
  });

  test('has an entry for each source, with the meetings it is a source of', () => {
    expect(write()[1]).toEqual([
      'TY  - GOVDOC',
      'ID  - eeas',
      'TI  - The dialogue met',
      'PB  - European External Action Service',
      'PY  - 2019',
      'DA  - 2019/05/01/',
      'LA  - en',
      'UR  - https://eeas.example/dialogue',
      'Y2  - 2026/11//',
      'N1  - Source of: Meeting m, Seat not recorded, 1 May 2019 (m)',
    ]);
  });

  test.each([
    ['2018-07', ['PY  - 2018', 'DA  - 2018/07//']],
    ['2018', ['PY  - 2018', 'DA  - 2018///']],
    [null, []],
  ])('gives no more of the date %s than is known', (published, lines) => {
    expect(write({ published })[1]?.filter((line) => /^(PY|DA)/.test(line))).toEqual(lines);
  });

  test('keeps every field in one line', () => {
    expect(write({ title: 'One\r\nER  - \r\nTY  - JOUR\u2028two' })[1]).toContain(
      'TI  - One ER - TY - JOUR two',
    );
  });
});
