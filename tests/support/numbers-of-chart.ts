import type { Counted, Part } from './numbers-counted.ts';
import { sayEach, sayLabels, sayText, type Shown } from './numbers-shown.ts';
import { t } from './say.ts';

const sum = (counts: Iterable<number>) => [...counts].reduce((all, n) => all + n, 0);

/** The unfolded map, and what stands around the bars. */
const aroundBars: readonly Part[] = [
  {
    name: 'countries of hosts',
    selector: '#map [data-zoom] > svg:nth-of-type(2) [data-country]',
    say: sayEach(({ attributes }) => attributes['data-country'] ?? ''),
    isUnordered: true,
    count: ({ selected }) => [...selected.map.hosts].flatMap(([code, n]) => (n > 0 ? code : [])),
  },
  {
    name: 'numbers beside marks',
    selector: '#map g[aria-hidden] > text:has(> tspan)',
    say: sayText,
    count: ({ selected, nameOf }, said) =>
      said.map((text) => {
        const cities = [...selected.map.cities].map(([id, n]) => ({ name: nameOf('cities', id), n }));
        const { name, n } = cities.find((city) => text.startsWith(`${city.name} `)) ?? {};
        return `${name} ${n}`;
      }),
  },
  {
    name: 'legend',
    selector: `#themes [aria-label="${t.themes.groups}"] button`,
    say: sayLabels,
    count: ({ rows, selected, nameOf }) =>
      rows.values.groups
        .map((group, at) => {
          const n = selected.agenda.groupTotals[at] ?? 0;
          return t.themes.group(nameOf('groups', group), n, selected.count);
        })
        .toReversed(),
  },
  {
    name: 'name of the chart',
    selector: '#themes [aria-roledescription]',
    say: sayEach(({ label }) => label),
    count: ({ rows, selected }) => [
      t.themes.summary(selected.count, rows.years[0] ?? 0, rows.years.at(-1) ?? 0),
    ],
  },
  {
    name: 'meetings under the bars',
    selector: '#themes .recharts-surface text',
    say: (texts) => labelsOf(texts).years.map(({ year, base }) => `${year}: ${base}`),
    count: ({ rows, selected }) =>
      rows.years.map((year, at) => `${year}: ${selected.agenda.meetings[at] || '–'}`),
  },
];

/** Shares are told with their base. */
const baseOfShares: Part = {
  name: 'base of the shares',
  selector: '#themes > header > p',
  say: sayText,
  count: ({ selected }) => [t.themes.shareNote(selected.count)],
};

/** The chart as stacked bars, of counts or of shares. */
export const inBars = (measure: 'count' | 'share'): readonly Part[] => [
  ...aroundBars,
  ...(measure === 'share' ? [baseOfShares] : []),
  {
    name: `heights of bars by ${measure}`,
    selector: '#themes .recharts-surface :is(path[data-group], text)',
    say: measureBars,
    count: (counted) =>
      segmentsOf(counted).map(({ group, year, n, of }) =>
        sayHeight(group, year, measure === 'share' ? n / of : n),
      ),
  },
];

/** The numbers behind the bars. */
export const inTable = (measure: 'count' | 'share'): readonly Part[] => [
  {
    name: `table by ${measure}`,
    selector: '#themes [role=region] :is(tbody, tfoot) td',
    say: sayText,
    count({ selected: { agenda, count } }) {
      const bases = [...agenda.meetings, count];
      const counts = agenda.groups.map((row, at) => [...row, agenda.groupTotals[at] ?? 0]);
      const mentions = bases.map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
      const cell = (n: number, column: number) => {
        if (bases[column] === 0) return '–';
        return measure === 'share' && mentions[column] ? t.themes.percent(n / mentions[column]) : `${n}`;
      };
      return [...counts.flatMap((row) => row.map(cell)), ...bases.map((base) => `${base || '–'}`)];
    },
  },
];

const sayHeight = (group: number, year: number, height: number) =>
  `group ${group} in ${year}: ${(height + 1e-4).toFixed(3)}`;

function segmentsOf({ rows, selected: { agenda } }: Counted) {
  const mentions = rows.years.map((_, at) => sum(agenda.groups.map((row) => row[at] ?? 0)));
  return agenda.groups.flatMap((row, group) =>
    rows.years.flatMap((year, at) => {
      const [n, of] = [row[at] ?? 0, mentions[at] ?? 0];
      return n > 0 ? { group: group + 1, year, n, of } : [];
    }),
  );
}

/** Reads the bars as a person with a ruler would: heights on the scale at the left, places by the years below. */
function measureBars(shown: readonly Shown[]): string[] {
  const { years, scale } = labelsOf(shown);
  const [zero, one] = scale;
  if (!zero || !one) return ['no scale'];
  const unit = (zero.y - one.y) / (one.value - zero.value);
  return shown.flatMap(({ attributes: { d = '', 'data-group': group } }) =>
    Array.from(d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)H([\d.]+)/g), (box) => {
      const [left, low, high, right] = box.slice(1).map(Number) as [number, number, number, number];
      const middle = (left + right) / 2;
      const [nearest] = years.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
      return sayHeight(Number(group), nearest?.year ?? 0, (low - high) / unit);
    }),
  );
}

/** The years in a row, each with what stands below it, and the values above them at the left. */
function labelsOf(shown: readonly Shown[]) {
  const words = shown.flatMap(({ text, middle }) => (middle ? { text, ...middle } : []));
  const row = words.filter(({ text }) => /^20\d\d$/.test(text));
  const years = row.map(({ text, x, y }) => {
    const below = words.find((other) => other.y > y + 4 && Math.abs(other.x - x) < 4);
    return { year: Number(text), x, base: below?.text };
  });
  const scale = words
    .filter(({ text, y }) => /^\d+(?:\u00a0?%)?$/.test(text) && y < (row[0]?.y ?? 0) - 4)
    .map(({ text, y }) => ({ value: Number.parseInt(text, 10) / (text.endsWith('%') ? 100 : 1), y }));
  return { years, scale };
}
