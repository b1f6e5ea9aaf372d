import { describe, expect, test } from 'vitest';
import { countDownload, downloadKinds, writeDownload } from '../../src/formats/downloads.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { inputOf } from '../support/download-input.ts';

const { dataset } = buildDataset([
  buildMeeting({
    id: 'm',
    title: 'Water; energy',
    city: 'tashkent',
    country: 'UZ',
    start_date: '2019-05',
    themes: [
      buildEvidence('water', { paragraph: 3 }),
      buildEvidence('water', { terms: ['wells', 'rivers'] }),
    ],
    participants: [buildDelegation('eu', true, 'minister'), buildDelegation('uzbekistan', null)],
    sources: ['eeas', 'archive'],
  }),
]);
const input = inputOf(dataset, { sentence: '1 of 1 meetings' });
const linesOf = (kind: (typeof downloadKinds)[number]) => writeDownload(kind, input).text.split('\r\n');

describe(writeDownload, () => {
  test.each(downloadKinds)('says what %s is and how its name ends', (kind) => {
    const { text, mediaType, extension } = writeDownload(kind, input);
    expect(text.length).toBeGreaterThan(0);
    expect(mediaType).toMatch(/^(text|application)\/[\w-]+(;charset=utf-8)?$/);
    expect(extension).toMatch(/^[a-z]{3,4}$/);
  });

  test('writes a meeting in one row, with where it comes from at the end', () => {
    expect(linesOf('meetings')[1]).toBe(
      'm,hlpsd,High-Level Political and Security Dialogue,,Water; energy,2019-05,2019-05,month,in-person,tashkent,Tashkent,UZ,Uzbekistan,60,40,,high,water,eu,,uzbekistan,eeas;archive,1,1,0,0,2,1 of 1 meetings,1.0.0,https://atlas.example/?series=hlpsd',
    );
  });

  test('writes a theme in a row for each entry of evidence', () => {
    expect(linesOf('themes').slice(1, 3)).toEqual([
      'm,1,water,What was said of water.,water,eeas,3,2019-05,2019-05,Water; energy,Water,https://eeas.example/dialogue,1 of 1 meetings,1.0.0,https://atlas.example/?series=hlpsd',
      'm,2,water,What was said of water.,wells;rivers,eeas,,2019-05,2019-05,Water; energy,Water,https://eeas.example/dialogue,1 of 1 meetings,1.0.0,https://atlas.example/?series=hlpsd',
    ]);
  });

  test('keeps a presence that nobody records empty', () => {
    expect(
      linesOf('delegations')
        .slice(1, 3)
        .map((line) => line.split(',').slice(0, 8)),
    ).toEqual([
      ['m', 'eu', 'true', '', '', '', 'Head', 'minister'],
      ['m', 'uzbekistan', '', '', '', '', '', ''],
    ]);
  });

  test('writes the tables for spreadsheets, in Unicode', () => {
    expect(writeDownload('sources', input).text.startsWith('\uFEFFid,url,')).toBe(true);
  });
});

describe(countDownload, () => {
  test('counts what is of the selection', () => {
    expect(Object.fromEntries(downloadKinds.map((kind) => [kind, countDownload(kind, input)]))).toEqual({
      meetings: 1,
      themes: 2,
      delegations: 2,
      sources: 2,
      json: 1,
      bibtex: 2,
      ris: 2,
      calendar: 1,
      citations: 1,
    });
  });

  test('is nothing where nothing is selected', () => {
    const nothing = { ...input, meetings: [] };
    expect(downloadKinds.map((kind) => countDownload(kind, nothing))).toEqual(downloadKinds.map(() => 0));
    expect(writeDownload('meetings', nothing).text.split('\r\n').length).toBe(2);
  });
});
