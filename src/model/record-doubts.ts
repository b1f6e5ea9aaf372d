import type { Dataset, Meeting } from '../dataset/schema.ts';
import { compareDates, precisionOf } from './dates.ts';

/** A row of a table with its name. */
type Named = Pick<Dataset['cities'][number] | Dataset['programmes'][number], 'id' | 'name' | 'name_ru'>;

/** What is uncertain in the records: every list in order of date, or of its table. */
export type Doubts = {
  disagreements: readonly { meeting: Meeting; points: Meeting['disagreements'] }[];
  questions: readonly { meeting: Meeting; questions: readonly string[] }[];
  questionsOfCities: readonly { of: Named; questions: readonly string[] }[];
  questionsOfProgrammes: readonly { of: Named; questions: readonly string[] }[];
  /** Meetings of which only the month is known, or the year. */
  ofMonth: readonly Meeting[];
  ofYear: readonly Meeting[];
  confidence: Readonly<Record<Meeting['confidence'], readonly Meeting[]>>;
};

/** Finds all that records leave open, contradict themselves on, or know only roughly. */
export function findDoubts({ meetings, cities, programmes }: Dataset): Doubts {
  const ordered = meetings.toSorted(
    (a, b) => compareDates(a.start_date, b.start_date) || compareDates(a.id, b.id),
  );
  const ofPrecision = (wanted: 'month' | 'year') =>
    ordered.filter(({ start_date }) => precisionOf(start_date) === wanted);
  const ofConfidence = (wanted: Meeting['confidence']) =>
    ordered.filter(({ confidence }) => confidence === wanted);
  return {
    disagreements: ordered
      .map((meeting) => ({ meeting, points: meeting.disagreements }))
      .filter(({ points }) => points.length > 0),
    questions: ordered
      .map((meeting) => ({ meeting, questions: meeting.open_questions }))
      .filter(hasQuestions),
    questionsOfCities: cities.map(questionsOf).filter(hasQuestions),
    questionsOfProgrammes: programmes.map(questionsOf).filter(hasQuestions),
    ofMonth: ofPrecision('month'),
    ofYear: ofPrecision('year'),
    confidence: { high: ofConfidence('high'), medium: ofConfidence('medium'), low: ofConfidence('low') },
  };
}

const questionsOf = (row: Named & { open_questions: readonly string[] }) => ({
  of: row,
  questions: row.open_questions,
});
const hasQuestions = ({ questions }: { questions: readonly string[] }) => questions.length > 0;
