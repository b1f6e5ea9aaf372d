import type { Meeting } from '../../src/dataset/schema.ts';
import type { Counted, Part } from './numbers-counted.ts';
import { sayEach, sayText } from './numbers-shown.ts';
import { formatDate, formatNumber, names, t } from './say.ts';

const { insights } = t;
const plain = (text: string) => text.replaceAll('\u2060', '');

/** What stands out: which lines there are is for the rules to say, the numbers in them are counted again. */
export const inInsights: readonly Part[] = [
  {
    name: 'meetings it is computed from',
    selector: '#insights > header > span',
    say: sayText,
    count: ({ selected }) => [insights.note(selected.count)],
  },
  {
    name: 'what stands out',
    selector: '#insights li > button',
    say: sayEach(({ text, attributes }) => plain(`${text} / ${attributes['title']}`)),
    count: (counted, said) => said.map((line) => rightOf(line, countAgain(line, counted))),
  },
  {
    name: 'what could not be compared',
    selector: '#insights > div > p',
    say: sayEach(({ text }) => plain(text)),
    count: (counted, said) => said.map((line) => rightOf(line, countPeriods(line, counted))),
  },
];

/** The line itself where it is one of those that would be right, else one that would be. */
const rightOf = (line: string, right: readonly string[]) =>
  right.map(plain).find((one) => one === line) ?? right[0] ?? 'a line of no known kind';

type Years = readonly [from: string, to: string];

/** The years that a line compares, the later ones first. */
const yearsIn = (line: string): Years[] =>
  Array.from(line.matchAll(/\b(\d{4})(?:–(\d{4}))?/g), ([, from = '', to = from]) => [from, to]);

/** What each rule would say of the theme, the city or the series that a line begins with. */
function countAgain(line: string, { dataset, meetings: newestFirst }: Counted): string[] {
  const chosen = newestFirst.toReversed();
  const isOf = (name: string) => line.startsWith(`${name} `);
  return [
    ...dataset.themes.themes
      .filter(({ id }) => isOf(names.theme(id)))
      .flatMap(({ id }) => {
        const some = chosen.filter(({ themes }) => themes.some(({ theme }) => theme === id));
        const said = [...recountChange(some, chosen, yearsIn(line)), recountSilence(some, chosen)];
        return said.map((text) => `${names.theme(id)} ${text}`);
      }),
    ...dataset.cities
      .filter(({ id }) => isOf(names.city(id)))
      .map(({ id }) => `${names.city(id)} ${recountHost(id, chosen)}`),
    ...dataset.series
      .filter(({ id }) => isOf(names.shortSeries(id)))
      .flatMap(({ id }) => recountRounds(id, chosen).map((text) => `${names.shortSeries(id)} ${text}`)),
  ];
}

function recountChange(
  some: readonly Meeting[],
  chosen: readonly Meeting[],
  [later, earlier]: readonly Years[],
): string[] {
  if (!later || !earlier) return [];
  const [now, of] = [inYears(some, later), inYears(chosen, later)];
  const [before, ofBefore] = [inYears(some, earlier), inYears(chosen, earlier)];
  const show = insights.show(now + before);
  const changed = insights.changed(now, of, sayYears(later), before, ofBefore, sayYears(earlier));
  const isNew = insights.new(now, of, sayYears(later), ofBefore, sayYears(earlier));
  return [`${changed} / ${show}`, ...(before === 0 ? [`${isNew} / ${show}`] : [])];
}

const recountSilence = (some: readonly Meeting[], chosen: readonly Meeting[]): string =>
  `${insights.silent(some.length, lastDay(some), since(some, chosen))} / ${insights.show(some.length)}`;

function recountHost(city: string, chosen: readonly Meeting[]): string {
  const some = chosen.filter((meeting) => meeting.city === city);
  return `${insights.host(some.length, lastDay(some), since(some, chosen))} / ${insights.show(some.length)}`;
}

function recountRounds(series: string, chosen: readonly Meeting[]): string[] {
  const rounds = chosen.filter((meeting) => meeting.series === series);
  if (rounds.length === 0) return [];
  const monthOf = ({ start_date: date }: Meeting) =>
    date.length < 7 ? Number.NaN : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const steps = rounds
    .slice(1)
    .map((meeting, at) => monthOf(meeting) - monthOf(rounds[at]!))
    .filter((step) => !Number.isNaN(step))
    .toSorted((a, b) => a - b);
  const [low, high] = [steps[Math.ceil(steps.length / 2) - 1]!, steps[Math.floor(steps.length / 2)]!];
  const newest = Math.max(...chosen.map(monthOf).filter((month) => !Number.isNaN(month)));
  const waited = newest - monthOf(rounds.at(-1)!);
  const usual = formatNumber((low + high) / 2);
  const said = insights.round(waited, lastDay(rounds), usual, steps.length);
  return [`${said} / ${insights.show(rounds.length)}`];
}

const inYears = (some: readonly Meeting[], [from, to]: Years) =>
  some.filter(({ start_date: date }) => date.slice(0, 4) >= from && date.slice(0, 4) <= to).length;
const sayYears = ([from, to]: Years) => insights.years(Number(from), Number(to));
const lastDay = (some: readonly Meeting[]) => (some.length > 0 ? formatDate(some.at(-1)!.start_date) : '');
const since = (some: readonly Meeting[], chosen: readonly Meeting[]) =>
  chosen.length - 1 - chosen.indexOf(some.at(-1)!);

/** Why nothing could be compared in the years that a line names. */
function countPeriods(line: string, { meetings: chosen }: Counted): string[] {
  const [later, earlier] = yearsIn(line).map((years) =>
    insights.inYears(inYears(chosen, years), sayYears(years)),
  );
  if (later === undefined || earlier === undefined) return [insights.noYear];
  return [insights.tooFew(later, earlier), insights.nothing(later, earlier)];
}
