import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { createFormats } from '../../src/i18n/formats.ts';
import { meetings, plural, type Counted, type Part } from './numbers-counted.ts';
import { sayEach, sayText } from './numbers-shown.ts';

const { formatDate } = createFormats('en');

/** What stands out: which lines there are is for the rules to say, the numbers in them are counted again. */
export const inInsights: readonly Part[] = [
  {
    name: 'meetings it is computed from',
    selector: '#insights > header > span',
    say: sayText,
    count: ({ selected }) => [`computed by fixed rules from ${meetings(selected.count)}`],
  },
  {
    name: 'what stands out',
    selector: '#insights li > button',
    say: sayEach(({ text, attributes }) => `${text.replaceAll('\u2060', '')} / ${attributes['title']}`),
    count: (counted, said) => said.map((line) => countAgain(line, counted)),
  },
  {
    name: 'what could not be compared',
    selector: '#insights > div > p',
    say: sayEach(({ text }) => sayPeriods(text)),
    count: (counted, said) => said.map((line) => countPeriods(line, counted)),
  },
];

/** The records of the selection, the oldest first, and what a line says of its subject and its years. */
type Line = { dataset: Dataset; chosen: readonly Meeting[]; name: string; years: readonly string[] };

const recounts: readonly (readonly [RegExp, (line: Line) => string])[] = [
  [/^(.+) in \d+ of .*?(\d{4})(?:–(\d{4}))?, before in (\w+) of \d+ \((\d{4})(?:–(\d{4}))?\)/, recountChange],
  [/^(.+) in \d+ meetings?, last .*; in none of/, recountSilence],
  [/^(.+?) \d+ meetings?, last .* elsewhere since/, recountHost],
  [/^(.+?) \d+ months? after/, recountRounds],
];

function countAgain(line: string, { dataset, meetings: newestFirst }: Counted): string {
  for (const [pattern, recount] of recounts) {
    const [, name, ...years] = pattern.exec(line) ?? [];
    if (name) return recount({ dataset, chosen: newestFirst.toReversed(), name, years });
  }
  return 'a line of no known kind';
}

function recountChange({ dataset, chosen, name, years }: Line): string {
  const [from = '', to = from, said, fromBefore = '', toBefore = fromBefore] = years;
  const some = onTheme(chosen, name, dataset);
  const [now, of] = [some, chosen].map((all) => inYears(all, from, to)) as [number, number];
  const [before, ofBefore] = [some, chosen].map((all) => inYears(all, fromBefore, toBefore));
  const say = (first: string, last: string) => (first === last ? first : `${first}–${last}`);
  const numbers = `in ${now} of ${meetings(of)} ${say(from, to)}`;
  const earlier = `before in ${said === 'none' && before === 0 ? said : before} of ${ofBefore} (${say(fromBefore, toBefore)})`;
  return `${name} ${numbers}, ${earlier} / Show ${meetings(now + before!)}`;
}

function recountSilence({ dataset, chosen, name }: Line): string {
  const some = onTheme(chosen, name, dataset);
  const n = meetings(some.length);
  return `${name} in ${n}, last ${lastDay(some)}; in none of ${since(some, chosen)} since / Show ${n}`;
}

function recountHost({ dataset, chosen, name }: Line): string {
  const city = dataset.cities.find((row) => row.name === name)?.id;
  const some = chosen.filter((meeting) => meeting.city === city);
  const n = meetings(some.length);
  return `${name} ${n}, last ${lastDay(some)}; ${since(some, chosen)} elsewhere since / Show ${n}`;
}

function recountRounds({ dataset, chosen, name }: Line): string {
  const series = dataset.series.find((row) => row.short_name === name)?.id;
  const rounds = chosen.filter((meeting) => meeting.series === series);
  const monthOf = ({ start_date: date }: Meeting) =>
    date.length < 7 ? Number.NaN : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const steps = rounds
    .slice(1)
    .map((meeting, at) => monthOf(meeting) - monthOf(rounds[at]!))
    .filter((step) => !Number.isNaN(step))
    .toSorted((a, b) => a - b);
  const [low, high] = [steps[Math.ceil(steps.length / 2) - 1]!, steps[Math.floor(steps.length / 2)]!];
  const newest = Math.max(...chosen.map(monthOf).filter((month) => !Number.isNaN(month)));
  const waited = plural(newest - monthOf(rounds.at(-1)!), 'month');
  const usual = `usually ${(low + high) / 2} (median of ${steps.length})`;
  return `${name} ${waited} after ${lastDay(rounds)}; ${usual} / Show ${meetings(rounds.length)}`;
}

const inYears = (some: readonly Meeting[], from: string, to: string) =>
  some.filter(({ start_date: date }) => date.slice(0, 4) >= from && date.slice(0, 4) <= to).length;
const lastDay = (some: readonly Meeting[]) => formatDate(some.at(-1)?.start_date ?? '');
const since = (some: readonly Meeting[], chosen: readonly Meeting[]) =>
  chosen.length - 1 - chosen.indexOf(some.at(-1)!);

function onTheme(chosen: readonly Meeting[], name: string, { themes }: Dataset): Meeting[] {
  const id = themes.themes.find((theme) => theme.name === name)?.id;
  return chosen.filter((meeting) => meeting.themes.some(({ theme }) => theme === id));
}

const periods = /(\d+ meetings?) in (\d{4})(?:–(\d{4}))?/g;

const sayPeriods = (text: string) =>
  Array.from(text.replaceAll('\u2060', '').matchAll(periods), ([period]) => period).join(', ');

const countPeriods = (line: string, { meetings: chosen }: Counted) =>
  line.replaceAll(periods, (period, n: string, from: string, to: string = from) =>
    period.replace(n, meetings(inYears(chosen, from, to))),
  );
