import type { Address, Unreadable } from './address.ts';
import { languages } from './languages.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { Facet, Selection } from './selection.ts';

type Problem = Omit<Unreadable, 'parameter'>;

/** One parameter of the address: `read` puts a text that is not empty into an address, `write` is empty for the default. */
type Parameter = {
  name: string;
  read: (address: Address, text: string, index: MeetingIndex) => { address: Address; problems: Problem[] };
  write: (address: Address, index: MeetingIndex) => string;
};

const done = (address: Address) => ({ address, problems: [] });
const choose = (address: Address, part: Partial<Selection>) =>
  done({ ...address, selection: { ...address.selection, ...part } });
const reject = (address: Address, reason: Unreadable['reason'], ...values: string[]) => ({
  address,
  problems: values.map((value) => ({ value, reason })),
});

/** The parameters in the order in which they are written. */
export const parameters: readonly Parameter[] = [
  list('theme', 'themes'),
  list('group', 'groups'),
  selectionOption('match', ['any', 'all']),
  list('delegation', 'delegations'),
  list('level', 'levels'),
  list('host', 'hosts'),
  list('city', 'cities'),
  list('series', 'series'),
  list('seat', 'seats'),
  selectionOption('scope', ['all', 'core']),
  {
    name: 'years',
    read(address, text, index) {
      const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
      const years = { from: Number(from), to: Number(to) };
      return areOnRecord(years, index) ? choose(address, { years }) : reject(address, 'malformed', text);
    },
    write({ selection: { years } }, index) {
      if (!years || !areOnRecord(years, index)) return '';
      return [years.from, years.to].map((year) => String(year).padStart(4, '0')).join('-');
    },
  },
  {
    name: 'q',
    read: (address, text) => choose(address, { query: foldSpace(text) }),
    write: ({ selection }) => foldSpace(selection.query),
  },
  {
    name: 'slide',
    read: (address, text) =>
      isSlide(text) ? done({ ...address, slide: Number(text) }) : reject(address, 'malformed', text),
    write: ({ slide }) => (isSlide(String(slide)) ? String(slide) : ''),
  },
  {
    name: 'compare',
    read(address, text, index) {
      const ids = split(text.toLowerCase());
      const [left, right] = ids;
      if (!left || !right || left === right || ids.length > 2) return reject(address, 'malformed', text);
      const unknown = ids.filter((id) => index.positionOf(id) === undefined);
      return unknown.length
        ? reject(address, 'unknown-value', ...unknown)
        : done({ ...address, compare: [left, right] });
    },
    write({ compare }, index) {
      const known = new Set(compare?.filter((id) => index.positionOf(id) !== undefined));
      return known.size === 2 ? [...known].join(',') : '';
    },
  },
  {
    name: 'meeting',
    read(address, text, index) {
      const meeting = text.toLowerCase();
      return index.positionOf(meeting) === undefined
        ? reject(address, 'unknown-value', text)
        : done({ ...address, meeting });
    },
    write: ({ meeting }, index) =>
      meeting !== null && index.positionOf(meeting) !== undefined ? meeting : '',
  },
  option('view', ['all', 'europe', 'central-asia']),
  option('chart', ['bars', 'heat', 'insights', 'levels']),
  option('measure', ['count', 'share']),
  option('sort', ['newest', 'oldest', 'themes', 'sources']),
  option('lang', [null, ...languages]),
  option('appearance', [null, 'light', 'dark', 'projector']),
  option('embed', [null, 'map', 'themes', 'meetings']),
];

/** Several values of a facet, joined by commas. Ids are read in any case; hosts are capitals inside, small letters here. */
function list(name: string, facet: Facet): Parameter {
  const fold = (value: string) => (facet === 'hosts' ? value.toUpperCase() : value.toLowerCase());
  const known = (chosen: readonly string[], index: MeetingIndex) =>
    [...new Set(chosen)].filter((value) => index.facets[facet].has(value)).toSorted();
  return {
    name,
    read(address, text, index) {
      const given = split(text);
      const unknown = given.filter((value) => !index.facets[facet].has(fold(value)));
      const { problems } = reject(address, 'unknown-value', ...unknown);
      return { ...choose(address, { [facet]: known(given.map(fold), index) }), problems };
    },
    write: ({ selection }, index) => known(selection[facet], index).join(',').toLowerCase(),
  };
}

/** One of a few options of the selection, the first being the default. */
function selectionOption<Key extends 'match' | 'scope'>(
  name: Key,
  options: readonly Selection[Key][],
): Parameter {
  return {
    name,
    read(address, text) {
      const chosen = options.find((known) => known === text.toLowerCase());
      return chosen ? choose(address, { [name]: chosen }) : reject(address, 'unknown-value', text);
    },
    write: ({ selection }) => (selection[name] === options[0] ? '' : selection[name]),
  };
}

/** One of a few options of the page, the first being the default. */
function option<Key extends 'view' | 'chart' | 'measure' | 'sort' | 'lang' | 'appearance' | 'embed'>(
  name: Key,
  options: readonly Address[Key][],
): Parameter {
  return {
    name,
    read(address, text) {
      const chosen = options.find((known) => known === text.toLowerCase());
      return chosen ? done({ ...address, [name]: chosen }) : reject(address, 'unknown-value', text);
    },
    write: (address) => (address[name] === options[0] ? '' : (address[name] ?? '')),
  };
}

const split = (text: string) =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
const foldSpace = (text: string) => text.trim().replace(/\s+/g, ' ');
const isSlide = (text: string) => /^[1-9]\d{0,3}$/.test(text);
const areOnRecord = ({ from, to }: { from: number; to: number }, { firstYear, lastYear }: MeetingIndex) =>
  firstYear <= from && from <= to && to <= lastYear;
