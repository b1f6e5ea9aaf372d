import { describe, expect, test } from 'vitest';
import { complaintsAbout, type Change } from '../support/records.ts';

const ashgabat = 'meetings/2018-07-09-ashgabat-hlpsd.json';
const brussels = 'meetings/2024-06-05-brussels-hlpsd.json';

const addCopyOf =
  (position: number, changes: object = {}) =>
  (list: object[]) => [...list, { ...list[position], ...changes }];
const addAgain = (list: string[]) => [...list, list[0]];

type Case = [complaint: string, path: string, change: Change];

describe('a meeting is told', () => {
  test.each<Case>([
    [`id: differs from the name of its file, ${ashgabat}`, 'id', '2018-07-10-ashgabat-hlpsd'],
    ['id: must be 2018-07-08-ashgabat-hlpsd, after start_date', 'start_date', '2018-07-08'],
    ['id: must be 2018-07-09-astana-hlpsd', 'city', 'astana'],
    ['id: must be 2018-07-09-unknown-hlpsd', 'city', null],
    ['id: must be 2018-07-09-ashgabat-leaders', 'series', 'leaders'],
    ['end_date: must be 2018-07-09 or later', 'end_date', '2018-07-08'],
    ['end_date: must be as precise as start_date, 2018-07-09', 'end_date', '2018-07'],
    ['country: must be TM, the country of ashgabat', 'country', 'KZ'],
    ['city: must be null, since the meeting was by video', 'format', 'video'],
    ['open_questions[3]: is asked already', 'open_questions', addAgain],
    ['sources[6]: is listed twice', 'sources', addAgain],
  ])('%s', (complaint, path, change) => {
    expect(complaintsAbout(ashgabat, path, change)).toContainEqual(expect.stringContaining(complaint));
  });

  test('to have video in its id where it was held so', () => {
    const video = 'meetings/2021-10-04-video-water-environment.json';
    expect(complaintsAbout(video, 'format', 'unknown')).toContainEqual(
      expect.stringContaining('id: must be 2021-10-04-unknown-water-environment'),
    );
  });
});

describe('a delegation is told', () => {
  test.each<Case>([
    [
      'participants[0].party: must be eu; first come eu, kazakhstan',
      'participants',
      (list: object[]) => list.slice(1),
    ],
    ['participants[5].party: must be uzbekistan', 'participants', (list: object[]) => list.slice(0, 5)],
    ['participants[7].party: has a row already', 'participants', addCopyOf(6)],
    ['participants[4].role: is given twice; at most one host', 'participants[0].role', 'host'],
    [
      'participants[1].role: must not be host, since the meeting was held in TM',
      'participants[1].role',
      'host',
    ],
    [
      'participants[0].head.name: must be Jean-Christophe Belliard, as in people.json',
      'participants[0].head.name',
      'J. C. Belliard',
    ],
    ['participants[0].head.name: must be null, since person is null', 'participants[0].head.person', null],
    ['participants[0].others[0].name: must be Peter Burian', 'participants[0].others[0].name', null],
    [
      'participants[2].head.source: is not among the sources of this record',
      'participants[2].head.source',
      'eeas-2023-06-13-hlpsd-10',
    ],
  ])('%s', (complaint, path, change) => {
    expect(complaintsAbout(ashgabat, path, change)).toContainEqual(expect.stringContaining(complaint));
  });

  test('to call its chair as people.json does', () => {
    const complaints = complaintsAbout(brussels, 'chairs[0].name', 'E. Mora');
    expect(complaints).toEqual(['chairs[0].name: must be Enrique Mora, as in people.json']);
  });
});

describe('an agenda is told', () => {
  test.each<Case>([
    [
      'themes[28].theme: is coded already; one entry for eu-strategy, timesca-2018-07-09-hlpsd-5, 2',
      'themes',
      addCopyOf(0, { note: 'Again.' }),
    ],
    ['themes[28].note: stands already with this theme', 'themes', addCopyOf(0, { paragraph: 99 })],
    [
      'mentions[0].meeting: must be another meeting, or null',
      'mentions[0].meeting',
      '2018-07-09-ashgabat-hlpsd',
    ],
    ['disagreements[0].field: is no field; allowed: id, series, round', 'disagreements[0].field', 'weather'],
    ['disagreements[0].field: names a party that has no row', 'disagreements[0].field', 'participants:china'],
    ['disagreements[0].versions[2].value: stands already', 'disagreements[0].versions', addCopyOf(0)],
  ])('%s', (complaint, path, change) => {
    expect(complaintsAbout(ashgabat, path, change)).toContainEqual(expect.stringContaining(complaint));
  });

  test('that a dispute may be about the organiser or one party', () => {
    expect(complaintsAbout(ashgabat, 'disagreements[0].field', 'organiser')).toEqual([]);
    expect(complaintsAbout(ashgabat, 'disagreements[0].field', 'participants:afghanistan')).toEqual([]);
  });
});

describe('a series is told', () => {
  test('that each round is one meeting', () => {
    expect(complaintsAbout(brussels, 'round', 5)).toEqual([
      `round: is taken in the series hlpsd by ${ashgabat}; each round is one meeting`,
    ]);
  });

  test('that it begins with its first meeting', () => {
    expect(complaintsAbout('series.json', '[hlpsd].first_year', 2012)).toEqual([
      '[hlpsd].first_year: must be 2013',
    ]);
  });
});
