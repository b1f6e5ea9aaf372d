import type { Dataset, Overview } from '../../src/dataset/schema.ts';

type Tables = Pick<Dataset, 'cities' | 'series' | 'parties' | 'themes'>;

const headings =
  'id,series,round,title,start_date,end_date,format,city,country,themes,present,absent,sources,confidence';

/** Generated meetings as a CSV table of card fields, on the themes, cities, series and parties of real tables. */
export function writeTable({ meetings }: Pick<Overview, 'meetings'>, tables: Tables): string {
  const { cities, series, parties } = tables;
  const themes = tables.themes.themes;
  const real = (rows: readonly { id: string }[], id: string) =>
    rows[Number(/\d+$/.exec(id)?.[0]) % rows.length]?.id ?? id;
  const party = (id: string) => (id.startsWith('guest') ? real(parties, id) : id);
  const rows = meetings.map(({ city, absent, present, ...meeting }, n) => {
    const attended = [...new Set(present.map(party))];
    return [
      meeting.id,
      real(series, meeting.series),
      meeting.round ?? '',
      meeting.title,
      meeting.start_date,
      meeting.end_date,
      meeting.format,
      city === null ? '' : real(cities, city),
      '',
      meeting.themes.map((theme) => real(themes, theme)).join(';'),
      attended.join(';'),
      absent
        .map(party)
        .filter((id) => !attended.includes(id))
        .join(';'),
      `https://example.org/meetings/${n + 1}`,
      meeting.confidence,
    ].join(',');
  });
  return `${[headings, ...rows].join('\n')}\n`;
}
