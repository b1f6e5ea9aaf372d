/** The light colours of the page by the names of their tokens, for files that cannot read its style sheet. */
export const palette = {
  paper: '#f7f3ea',
  plate: '#fdfbf6',
  well: '#efe9dc',
  ink: '#16203a',
  'ink-2': '#434c64',
  'ink-3': '#5f677c',
  rule: '#dcd4c3',
  'rule-2': '#8a8371',
  turq: '#0b666c',
  eu: '#1f3d91',
  saffron: '#eda81c',
  wash: '#fae3a9',
  'on-saffron': '#16203a',
  sea: '#e1e9e9',
  land: '#f0eadc',
  'land-eu': '#cdd6ea',
  'land-eu-host': '#bac7e4',
  'land-ca': '#bcdfda',
  border: '#fffdf8',
  coast: '#a9b4b6',
  grat: '#d0dada',
  hatch: '#bdb39e',
  'mark-eu': '#1f3d91',
  'mark-ca': '#0b666c',
  'mark-text': '#fff',
  g1: '#9c2538',
  g2: '#b07c27',
  g3: '#6e58bc',
  g4: '#6e1e4b',
  g5: '#15908e',
  g6: '#113084',
  g7: '#7e8a60',
  g8: '#455c7b',
  h1: '#dcebe6',
  h2: '#b3d9d3',
  h3: '#72b8b5',
  h4: '#277f83',
  h5: '#0f5c68',
  h6: '#123250',
  ht1: '#16203a',
  ht2: '#16203a',
  ht3: '#16203a',
  ht4: '#fff',
  ht5: '#fff',
  ht6: '#fff',
} as const;

/** The colour of a theme group by its place in the codebook, from 1; slate beyond the eighth. */
export const groupColour = (number: number): string =>
  palette[`g${number}` as keyof typeof palette] ?? palette.g8;

/** A step of the ramp of the heat map, 1 to 6, and the colour of the text on it. */
export const rampColour = (step: number): { fill: string; text: string } => ({
  fill: palette[`h${step}` as keyof typeof palette],
  text: palette[`ht${step}` as keyof typeof palette],
});

/** So much of one colour laid over another. */
export function mixColours(colour: string, share: number, ground: string): string {
  const [over, under] = [channelsOf(colour), channelsOf(ground)];
  const mixed = over.map((channel, at) => Math.round(channel * share + under[at]! * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (colour: string) => {
  const digits = colour.slice(1);
  const long = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
};
