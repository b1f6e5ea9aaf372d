import type { Records, Report } from './records.ts';

/** Within a series each round is one meeting, and the series begins with the year of its first meeting. */
export function checkSeries({ meetings, tables, isComplete }: Records, report: Report): void {
  const rounds = new Map<string, string>();
  const firstYears = new Map<string, number>();
  const sound = meetings.filter(
    ({ unsound }) => !['series', 'round', 'start_date'].some((f) => unsound.has(f)),
  );

  for (const { file, meeting } of sound) {
    const { series, round, start_date } = meeting;
    firstYears.set(series, Math.min(firstYears.get(series) ?? Infinity, Number(start_date.slice(0, 4))));
    const owner = rounds.get(`${series} ${round}`);
    if (round !== null && owner !== undefined)
      report(file, 'round', round, `is taken in the series ${series} by ${owner}; each round is one meeting`);
    rounds.set(`${series} ${round}`, file);
  }

  if (!isComplete || sound.length < meetings.length) return;
  for (const { id, first_year } of tables.series)
    if (first_year !== firstYears.get(id))
      report(
        'series.json',
        `[${id}].first_year`,
        first_year,
        `must be ${firstYears.get(id) ?? 'that of a meeting, and none is on record'}`,
      );
}
