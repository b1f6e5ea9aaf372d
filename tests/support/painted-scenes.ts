import type { Painted } from './painted-colours.ts';
import { t } from './say.ts';

type Row = [what: string, selector: string, property: string, behind?: string, behindProperty?: string];

const needing = (contrast: number, ...rows: Row[]): Painted[] =>
  rows.map(([what, selector, property, behind = '', behindProperty = 'fill']) => {
    return { what, selector, property, behind, behindProperty, contrast };
  });
const inToken = (token: string, rows: readonly Painted[]) => rows.map((row) => ({ ...row, token }));

const ground = '#map [data-country], #map rect[class*=sea]';
const names = '#map g[aria-hidden] > text';
const lone = '#map [data-city][aria-pressed=true]';
const rest = '#map [data-city][aria-pressed=false]';
const dot = 'circle:last-of-type';
const plot = '#themes .recharts-surface';
const years = `${plot} rect[class*=chosenYears]`;
const legend = `[aria-label="${t.themes.groups}"]`;
const bar = `[aria-label="${t.filters.title}"]`;
const said = '[role=status] + p mark';

const atRest = [
  ...needing(
    4.5,
    ['numbers in marks', '#map g[data-city] > text', 'fill', `& ${dot}`],
    ['names on the map', names, 'fill', ground],
    ['names on their halo', `${names}[class*=name]`, 'fill', `${names}[class*=name]`, 'stroke'],
    ['cities outside the frame', '#map rect + path + text', 'fill', '& rect'],
    ['number by video', '#map button span', 'color'],
    ['words below the map', '#map li, #map p', 'color'],
    ['years and values', `${plot} text`, 'fill'],
    ['note of the legend', `${legend} p`, 'color'],
    ['numbers of the legend', `${legend} span`, 'color'],
    ['sizes of facets', `${bar} small`, 'color'],
    ['pressed form', '[role=group] > [aria-pressed=true]', 'color'],
    ['themes on cards', 'article button', 'color'],
    ['small words on cards', 'article small, article p, article p span', 'color'],
  ),
  ...needing(
    3,
    ['marks', `#map g[data-city]:not([class*=none]) > ${dot}`, 'fill', ground],
    [
      'borders of controls',
      [t.map.zoom, t.map.view, t.themes.measure].map((name) => `[aria-label="${name}"]`).join(),
      'border-top-color',
    ],
    ['borders of buttons', '#map button[aria-pressed][aria-label]', 'border-top-color'],
    ['histogram', `${bar} svg [class*=bar]`, 'fill'],
  ),
];

const groupColours = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((group) =>
  inToken(
    `g${group}`,
    needing(
      3,
      [`bars of group ${group}`, `${plot} path[data-group="${group}"]`, 'fill'],
      [`legend of group ${group}`, `${legend} [data-group="${group}"] > i`, 'background-color'],
      [`strips of group ${group}`, `article i[data-group="${group}"]`, 'background-color'],
      [`chips of group ${group}`, `article button[data-group="${group}"]`, 'box-shadow'],
    ),
  ),
);

const chosen = [
  ...needing(
    4.5,
    ['words of the sentence', said, 'color', said, 'background-image'],
    ['number in the chosen mark', `${lone} > text`, 'fill', `& ${dot}`],
    ['numbers in other marks', `${rest} > text`, 'fill', ground],
    ['name of the chosen city', '#map g[aria-hidden] > rect + text', 'fill', '& rect'],
    ['chosen theme on cards', 'article button[aria-pressed=true]', 'color'],
    ['chosen place on cards', 'article p:nth-of-type(2) > span:first-child', 'color'],
    ['chosen facets', `${bar} > button > span[class*=value]`, 'color'],
    ['legend', `${legend} b, ${legend} span`, 'color'],
    ['chosen years', `${plot} text:is([class*=chosen], [class*=chosen] > *)`, 'fill', years],
  ),
  ...needing(
    3,
    ['chosen mark', `${lone} > ${dot}`, 'stroke', ground],
    ['other marks', `${rest}[class*=hollow] > ${dot}`, 'stroke', ground],
    ['outlined bars', `${plot} path[class*=outlined]`, 'stroke'],
    ['edge of chosen bars', `${plot} path[class*=emphasised]`, 'stroke', years],
    ['histogram', `${bar} svg [class*=bar]`, 'fill', `${bar} svg [class*=range]`],
    ['years left out', `${bar} svg [class*=out]`, 'stroke'],
  ),
];

/** On the wash of chosen years a bar is told by its edge, which has the colour of the paper. */
const barsOnWash = needing(3, ['bars', `${plot} [data-group]`, 'fill', `${plot} [data-group]`, 'stroke']);

const heatMap = [1, 2, 3, 4, 5, 6].flatMap((step) => {
  const cells = `#themes td[data-step="${step}"]`;
  return [
    ...inToken(`ht${step}`, needing(4.5, [`numbers on step ${step}`, cells, 'color'])),
    ...inToken(`h${step}`, needing(1, [`step ${step}`, cells, 'background-color'])),
  ];
});

const withoutMeeting = [
  ...needing(
    4.5,
    ['chosen values', '[data-facet] label:has(:checked)', 'color'],
    ['other values', '[data-facet] label:has(input:not(:checked))', 'color'],
  ),
  ...needing(3, ['marks', `#map g[class*=none] > ${dot}`, 'stroke', ground]),
];

/** Addresses, what is painted there, and the facet to open first. */
export const paintedScenes: readonly { address: string; rows: readonly Painted[]; facet?: string }[] = [
  { address: '', rows: [...atRest, ...groupColours] },
  { address: '&theme=border-management&city=dushanbe&years=2008-2022', rows: chosen },
  { address: '&years=2015-2020', rows: barsOnWash },
  { address: '&chart=heat', rows: heatMap },
  { address: '&theme=health&years=2006-2007', rows: withoutMeeting, facet: t.filters.themes },
];
