type Say = (...args: unknown[]) => unknown;
type Kind = readonly unknown[];

/** The leaves of a catalogue by their paths, such as `filters.title` or `stage.keys.3.1`. */
export function leavesOf(catalogue: unknown, path = ''): [string, unknown][] {
  if (typeof catalogue !== 'object' || catalogue === null) return [[path, catalogue]];
  return Object.entries(catalogue).flatMap(([key, value]) => leavesOf(value, path ? `${path}.${key}` : key));
}

const numbers = [3, 5, 1, 0];
const texts = ['альфа', 'бета', ''];
const lists = [['альфа'], ['бета', 'гамма'], []];
const objects = (object: object): Kind => [
  object,
  ...Object.keys(object).map((key, at) => ({ ...object, [key]: at + 40 })),
];

/** What an argument may be that is no number, text, truth or list of texts, by the end of the path. */
const particular: Record<string, readonly Kind[]> = {
  region: [numbers, numbers, ['central-asia', 'eu', 'other']],
  unknown: [['account', 'seat', 'day'], numbers, numbers],
  changed: [['added', 'noLongerFound'], numbers],
  all: [numbers, [{ from: 2013, to: 2025 }, null]],
  'titles.held': [numbers, numbers, numbers, [{ from: 2013, to: 2025 }, { from: 2014, to: 2014 }, null]],
  'points.held': [
    numbers,
    numbers,
    [{ from: 2013, to: 2025, met: 3 }, { from: 2014, to: 2014, met: 1 }, null],
  ],
  next: [texts, texts, [true, false], objects({ usual: 'альфа', last: 'бета', gaps: 3, range: 'гамма' })],
  body: [objects({ id: '1', title: 'альфа', version: '2', link: 'бета' })],
};

/** Every way to choose a kind for each of some arguments; functions of many take no lists. */
const combine = (count: number, kinds = count > 4 ? [numbers, texts] : [numbers, texts, lists]): Kind[][] =>
  count === 0 ? [[]] : combine(count - 1, kinds).flatMap((chosen) => kinds.map((kind) => [...chosen, kind]));

/** What a function says, or null for arguments of kinds that it does not take. */
function hear(say: Say, args: readonly unknown[]): string | null {
  try {
    const said = JSON.stringify(say(...args));
    return /undefined|NaN|\[object|null/.test(said) ? null : said;
  } catch {
    return null;
  }
}

/**
 * Calls two functions of a path with the same values in many combinations, wherever the first makes sense of them:
 * which arguments change what each of them says, and all that the second said.
 */
export function callBoth(path: string, first: Say, second: Say) {
  const heard = { first: new Set<number>(), second: new Set<number>(), said: new Set<string>() };
  const own = Object.entries(particular)
    .find(([end]) => `.${path}`.endsWith(`.${end}`))?.[1]
    .slice(0, first.length);
  const ways = [...combine(first.length), ...(own ? [own] : [])];
  for (const kinds of ways) {
    for (const start of [0, 1, 2]) {
      const base = kinds.map((kind) => kind[start % kind.length]);
      const said = hear(first, base);
      if (said === null) continue;
      heard.said.add(hear(second, base) ?? '');
      for (const [at, kind] of kinds.entries()) {
        for (const value of kind) {
          const args = base.with(at, value);
          const other = hear(first, args);
          if (other === null) continue;
          if (other !== said) heard.first.add(at);
          if (hear(second, args) !== hear(second, base)) heard.second.add(at);
        }
      }
    }
  }
  return heard;
}
