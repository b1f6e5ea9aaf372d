import { describe, expect, test } from 'vitest';
import { writeBibtex } from '../../src/formats/bibtex.ts';
import { inputOf } from '../support/download-input.ts';
import { citedDataset } from '../support/cited-dataset.ts';

const write = (part: Parameters<typeof citedDataset>[0] = {}, input: Parameters<typeof inputOf>[1] = {}) =>
  writeBibtex(inputOf(citedDataset(part), { sentence: '1 meeting', ...input })).split(/\n(?=@)/);

describe(writeBibtex, () => {
  test('begins with the dataset, its edition and what was selected', () => {
    expect(write()[0]).toBe(
      [
        '@misc{dialogue-atlas-1.0.0,',
        '  author = {{Dialogue Atlas contributors}},',
        '  title = {{Dialogue Atlas: meetings of the European Union and Central Asia}},',
        '  year = {2026},',
        '  month = nov,',
        '  day = {21},',
        '  url = {https://atlas.example/?series=hlpsd},',
        '  note = {Selection: 1 meeting. dataset 1.0.0. CC BY 4.0. Sources read in stored copies, November 2026.}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('has an entry for each source, with the meetings it is a source of', () => {
    expect(write()[1]).toBe(
      [
        '@misc{eeas,',
        '  title = {{The dialogue met}},',
        '  organization = {{European External Action Service}},',
        '  publisher = {{European External Action Service}},',
        '  year = {2019},',
        '  month = may,',
        '  day = {1},',
        '  language = {en},',
        '  url = {https://eeas.example/dialogue},',
        '  urldate = {2026-11},',
        '  note = {Source of: Meeting m, Seat not recorded, 1 May 2019 (m)}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['2018-07', '  year = {2018},\n  month = jul,\n  language'],
    ['2018', '  year = {2018},\n  language'],
    [null, '  publisher = {{European External Action Service}},\n  language'],
  ])('gives no more of the date %s than is known', (published, lines) => {
    expect(write({ published })[1]).toContain(lines);
  });

  test.each([
    ['news', '@article{', 'journal = {{European External Action Service}}'],
    ['think-tank', '@techreport{', 'institution = {{European External Action Service}}'],
    ['programme', '@misc{', 'organization = {{European External Action Service}}'],
  ] as const)('takes its type from the kind %s', (kind, type, field) => {
    expect(write({ kind })[1]).toContain(type);
    expect(write({ kind })[1]).toContain(field);
  });

  test('says where a title is ours', () => {
    expect(write({ title_is_ours: true })[1]).toContain('. The title is a description by Dialogue Atlas.}');
  });

  test('names every sign that BibTeX takes for its own', () => {
    expect(write({ title: String.raw`50 % & \x {a} #1 $2 a_b ~ ^` })[1]).toContain(
      String.raw`title = {{50 \% \& \textbackslash{}x \textbraceleft{}a\textbraceright{} \#1 \$2 a\_b \textasciitilde{} \textasciicircum{}}}`,
    );
  });

  test('leaves addresses as they are, and lets none end its field', () => {
    const url = String.raw`https://a.example/x_y%20z?q={a}#~b\c`;
    expect(write({ url })[1]).toContain('url = {https://a.example/x_y%20z?q=%7Ba%7D#~b%5Cc}');
  });

  test('names a person’s own file in place of the dataset', () => {
    const [own = ''] = write({}, { ownFile: 'mine.csv', link: null });
    expect(own).toContain('title = {{mine.csv}}');
    expect(own).toContain('own data, mine.csv');
    expect(own).not.toContain('Dialogue Atlas');
    expect(own).not.toContain('url');
  });
});
