import { describe, expect, it } from 'vitest';

import { findDoubts } from '../../src/model/record-doubts.ts';
import { buildDataset, buildMeeting } from '../support/built-dataset.ts';
import { realDataset } from '../support/records.ts';

const point = {
  field: 'start_date',
  versions: [
    { value: '2019-05-01', source: 'eeas' },
    { value: '2019-05-02', source: 'archive' },
  ],
};

describe(findDoubts, () => {
  it('lists meetings with disagreements and open questions in order of date', () => {
    const { dataset } = buildDataset([
      buildMeeting({ id: 'late', start_date: '2020-01', disagreements: [point], open_questions: ['Who?'] }),
      buildMeeting({ id: 'plain', start_date: '2019-06-01' }),
      buildMeeting({
        id: 'early',
        start_date: '2019',
        disagreements: [point, point],
        open_questions: ['When?'],
      }),
    ]);
    const { disagreements, questions } = findDoubts(dataset);
    expect(disagreements.map(({ meeting, points }) => [meeting.id, points.length])).toEqual([
      ['early', 2],
      ['late', 1],
    ]);
    expect(questions.map(({ meeting, questions: open }) => [meeting.id, ...open])).toEqual([
      ['early', 'When?'],
      ['late', 'Who?'],
    ]);
  });

  it('parts meetings by how sharp their date is, and by confidence', () => {
    const { dataset } = buildDataset([
      buildMeeting({ id: 'day', start_date: '2019-05-01' }),
      buildMeeting({ id: 'month', start_date: '2019-05', confidence: 'medium' }),
      buildMeeting({ id: 'year', start_date: '2019', confidence: 'low' }),
    ]);
    const { ofMonth, ofYear, confidence } = findDoubts(dataset);
    expect(ofMonth.map(({ id }) => id)).toEqual(['month']);
    expect(ofYear.map(({ id }) => id)).toEqual(['year']);
    expect(confidence.high.map(({ id }) => id)).toEqual(['day']);
    expect(confidence.medium.map(({ id }) => id)).toEqual(['month']);
    expect(confidence.low.map(({ id }) => id)).toEqual(['year']);
  });

  it('lists the questions of cities and programmes by name', () => {
    const { dataset } = buildDataset([]);
    const [city, ...cities] = dataset.cities;
    const doubts = findDoubts({ ...dataset, cities: [{ ...city!, open_questions: ['Where?'] }, ...cities] });
    expect(doubts.questionsOfCities).toMatchObject([{ of: { name: 'Brussels' }, questions: ['Where?'] }]);
    expect(doubts.questionsOfProgrammes).toEqual([]);
  });

  it('loses nothing of the real records', () => {
    const dataset = realDataset();
    const doubts = findDoubts(dataset);
    const points = doubts.disagreements.flatMap((meeting) => meeting.points);
    expect(points).toHaveLength(dataset.meetings.flatMap((meeting) => meeting.disagreements).length);
    const questions = doubts.questions.flatMap((row) => row.questions);
    expect(questions).toHaveLength(dataset.meetings.flatMap((meeting) => meeting.open_questions).length);
    const ofProgrammes = doubts.questionsOfProgrammes.flatMap((row) => row.questions);
    expect(ofProgrammes).toHaveLength(dataset.programmes.flatMap((row) => row.open_questions).length);
    const { high, medium, low } = doubts.confidence;
    expect(high.length + medium.length + low.length).toBe(dataset.meetings.length);
  });
});
