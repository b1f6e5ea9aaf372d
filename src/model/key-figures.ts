import type { Dataset } from '../dataset/schema.ts';
import { chooseMeetings, type ChosenMeetings } from './chosen-meetings.ts';
import { yearOf } from './dates.ts';
import type { MeetingIndex } from './meeting-index.ts';
import { countSources } from './record-points.ts';

/**
 * One number of a selection: `value` out of `of` that there could have been (null where nobody can say), as found in
 * `known` meetings of the `meetings` selected.
 */
export type KeyFigure = {
  figure:
    | 'meetings'
    | 'years'
    | 'series'
    | 'cities'
    | 'countries'
    | 'parties'
    | 'themes'
    | 'sources'
    | 'official';
  value: number;
  of: number | null;
  known: number;
  meetings: number;
};

/**
 * The figures of the meetings at some positions. Years are those in which a meeting began, out of all from the first to
 * the last; parties those recorded as present; `official` the official ones of the sources.
 */
export function findKeyFigures(index: MeetingIndex, dataset: Dataset, positions: Uint32Array): KeyFigure[] {
  const chosen = chooseMeetings(index, dataset, positions);
  const { meetings } = chosen;
  const years = meetings.map(({ start_date }) => yearOf(start_date));
  const [sources] = countSources(chosen, dataset);
  const count = distinct(chosen);
  const whole = { known: meetings.length, meetings: meetings.length };
  return [
    { figure: 'meetings', value: meetings.length, of: index.size, ...whole },
    { ...count('years', ({ start_date }) => [`${yearOf(start_date)}`]), of: spanOf(years) },
    { ...count('series', ({ series }) => [series]), of: index.series.size },
    count('cities', ({ city }) => city ?? []),
    count('countries', ({ country }) => country ?? []),
    count('parties', ({ present }) => present),
    { ...count('themes', ({ themes }) => themes), of: index.themes.size },
    { figure: 'sources', value: sources?.count ?? 0, of: null, ...whole },
    { figure: 'official', value: sources?.official ?? 0, of: sources?.count ?? 0, ...whole },
  ];
}

const spanOf = (years: readonly number[]) => (years.length ? years.at(-1)! - years[0]! + 1 : 0);

const distinct =
  ({ meetings }: ChosenMeetings) =>
  (
    figure: KeyFigure['figure'],
    valuesOf: (meeting: ChosenMeetings['meetings'][number]) => string | readonly string[],
  ): KeyFigure => {
    const values = meetings.map((meeting) => [valuesOf(meeting)].flat());
    return {
      figure,
      value: new Set(values.flat()).size,
      of: null,
      known: values.filter(({ length }) => length > 0).length,
      meetings: meetings.length,
    };
  };
