import { pluralOf } from './plural.ts';

const plural = pluralOf('en');
const numbers = new Intl.NumberFormat('en');
/** No “and” before the last: the names of themes have their own. */
const list = (names: readonly string[]) => names.join(', ');
const meetings = (n: number) => plural(n, { one: 'meeting', other: 'meetings' });
const ofMeetings = (n: number, of: number) => `${numbers.format(n)} of ${meetings(of)}`;
const ofAgendas = (n: number, of: number) =>
  `${numbers.format(n)} of ${plural(of, { one: 'agenda', other: 'agendas' })}`;
const themes = (n: number) => (n === 0 ? 'no theme' : plural(n, { one: 'theme', other: 'themes' }));
const outcomes = (n: number) => (n === 0 ? 'no outcome' : plural(n, { one: 'outcome', other: 'outcomes' }));
const months = (n: number) => plural(n, { one: 'month', other: 'months' });
const cities = (n: number) => plural(n, { one: 'host city', other: 'host cities' });
const sources = (n: number) => plural(n, { one: 'source', other: 'sources' });
const regions = { 'central-asia': 'Central Asia', eu: 'EU member states', other: 'other countries' };
const unknowns = {
  account: 'No public account',
  seat: 'Seat not recorded',
  day: 'Day not recorded',
  delegations: 'Presence of any but the EU not recorded',
  level: 'No level of a head recorded',
  outcomes: 'No outcome recorded',
};
type Region = keyof typeof regions;
type Years = { from: number; to: number };
const period = ({ from, to }: Years) => (from === to ? `${from}` : `${from} to ${to}`);

/**
 * English words of the briefing, loaded with it. Every other language has exactly these keys. Under `titles` the longest
 * comes first: the first that has ten words at most is taken, so the last names nothing.
 */
export const enBriefing = {
  kinds: {
    cover: 'Cover',
    figures: 'Key figures',
    map: 'Map',
    themes: 'Themes by year',
    heat: 'Heat map',
    difference: 'Agenda difference',
    levels: 'Levels',
    meeting: 'Meeting',
    text: 'Text',
    sources: 'Sources',
    closing: 'Closing',
  },
  deck: {
    chosen: (filters: string) => `Meetings ${filters}`,
    all: (n: number, years: Years | null) =>
      ['EU and Central Asia:', meetings(n) + (years ? ',' : ''), years ? period(years) : ''].join(' ').trim(),
    closing: 'Questions',
    closingText:
      'Every theme, delegation, outcome and figure names its source.\nSilence in the record is not absence.',
  },
  place: (city: string) => `in ${city}`,
  titles: {
    held: (n: number, of: number, hosts: number, years: Years | null) =>
      years
        ? [[ofMeetings(n, of), hosts ? cities(hosts) : [], period(years)].flat().join(', ')]
        : ['No meeting passes these filters'],
    region: (n: number, of: number, region: Region) => [
      of === 1
        ? `The one known seat was in ${regions[region]}`
        : `${numbers.format(n)} of ${numbers.format(of)} known seats were in ${regions[region]}`,
    ],
    city: (names: readonly string[], n: number, of: number) => [
      names.length === 1
        ? `${names[0]} hosted ${n === of && n > 1 ? `all ${numbers.format(n)}` : ofMeetings(n, of)}`
        : `${list(names)} hosted ${ofMeetings(n, of)} each`,
      `${cities(names.length)} hosted ${ofMeetings(n, of)} each`,
      `The most frequent host city: ${ofMeetings(n, of)}`,
    ],
    video: (n: number, of: number) => [`Held by video: ${ofMeetings(n, of)}`],
    group: (name: string, n: number, of: number, isMost: boolean) => [
      isMost ? `${name} came up most: ${ofAgendas(n, of)}` : `${name}: ${ofAgendas(n, of)}`,
      `${name}: ${ofAgendas(n, of)}`,
      `One theme group: ${ofAgendas(n, of)}`,
    ],
    theme: (name: string, n: number, of: number, isMost: boolean) => [
      isMost ? `${name} came up most: ${ofAgendas(n, of)}` : `${name}: ${ofAgendas(n, of)}`,
      `${name}: ${ofAgendas(n, of)}`,
      `One theme: ${ofAgendas(n, of)}`,
    ],
    insight: (kind: string, subject: string) => [`${kind}: ${subject}`, kind],
    level: (level: string, n: number, of: number) => [
      `Highest level recorded: ${level}, at ${numbers.format(n)} of ${numbers.format(of)}`,
      `Highest level recorded at ${ofMeetings(n, of)}`,
    ],
    meeting: (series: string, place: string, themeCount: number, outcomeCount: number, isLatest: boolean) => {
      const found = `${themes(themeCount)}, ${outcomes(outcomeCount)} recorded`;
      const named = [`${series} ${place}, ${found}`, `${series}, ${found}`];
      const fallback = isLatest ? `Latest: ${found}` : `One meeting: ${found}`;
      return [...(isLatest ? named.map((title) => `Latest: ${title}`) : []), ...named, fallback];
    },
    outcome: (place: string) => [`Recorded outcome of a meeting ${place}`, 'A recorded outcome'],
    difference: (
      series: string,
      round: string | null,
      added: readonly string[],
      kept: number,
      gone: number,
    ) => {
      const subject = round ? `The ${round}` : 'The later meeting';
      const others = gone ? `${numbers.format(gone)} no longer found` : `all ${numbers.format(kept)} kept`;
      const changes = [`${themes(added.length)} added`, kept + gone ? others : []].flat().join(', ');
      const isSame = added.length + gone === 0;
      const same = `the same ${themes(kept)} at both meetings`;
      return [
        ...(added.length ? [`${series}: ${list(added)} added`] : []),
        ...(added.length ? [`${subject} added ${list(added)}`] : []),
        ...(isSame ? [`${series}: ${same}`] : []),
        `${series}: ${changes}`,
        `${subject}: ${changes}`,
      ];
    },
    changed: (side: 'added' | 'noLongerFound', n: number) => [
      side === 'added' ? `Added: ${themes(n)}` : `No longer found: ${themes(n)}`,
    ],
    next: (series: string, when: string, isPast: boolean) => [
      isPast
        ? `${series}: a meeting was expected around ${when}`
        : `${series}: next meeting expected around ${when}`,
      isPast ? `A meeting was expected around ${when}` : `Next meeting expected around ${when}`,
    ],
    sources: (n: number, official: number) => [
      `${sources(n)}, ${official ? numbers.format(official) : 'none'} of them official`,
    ],
    disagreements: (n: number, of: number) => [`Sources contradict each other on ${ofMeetings(n, of)}`],
    open: (questions: number, n: number, of: number) => [
      `${plural(questions, { one: 'open point', other: 'open points' })} in ${numbers.format(n)} of ${plural(of, { one: 'record', other: 'records' })}`,
    ],
    question: (place: string) => [`An open point of a meeting ${place}`, 'An open point'],
    unknown: (what: keyof typeof unknowns, n: number, of: number) => [
      `${unknowns[what]}: ${ofMeetings(n, of)}`,
      `Something not recorded of ${ofMeetings(n, of)}`,
    ],
  },
  points: {
    held: (n: number, of: number, years: (Years & { met: number }) | null) => {
      if (!years) return `None of ${meetings(of)} on record passes these filters.`;
      const { from, to, met } = years;
      const when =
        from === to
          ? `in ${from}`
          : `${from} to ${to}, in ${met > to - from ? 'each' : met} of these ${to - from + 1} years`;
      return `${ofMeetings(n, of)} on record: ${when}.`;
    },
    region: (n: number, of: number, region: Region) =>
      `In ${regions[region]}: ${ofMeetings(n, of)} with a known host country.`,
    city: (names: readonly string[], n: number, of: number) => {
      const base = `${ofMeetings(n, of)} with a known host city`;
      if (names.length === 1) return `${n === of ? 'Held' : 'Most'} in ${names[0]}: ${base}.`;
      return names.length <= 3
        ? `Most in ${list(names)}: each ${base}.`
        : `No city hosted more than others: ${cities(names.length)}, each ${base}.`;
    },
    video: (n: number, of: number) => `By video: ${ofMeetings(n, of)}.`,
    group: (name: string, n: number, of: number) =>
      `${name}: taken up at ${ofMeetings(n, of)} with a public account.`,
    theme: (name: string, n: number, of: number) =>
      `${name}: on the agenda of ${ofMeetings(n, of)} with a public account.`,
    insight: (kind: string, subject: string, found: string) => `${kind}: ${subject}, ${found}.`,
    level: (level: string, n: number, of: number, known: number) =>
      `Highest level of a head of delegation: ${level}, at ${ofMeetings(n, of)}; a level is recorded for ${numbers.format(known)} of ${numbers.format(of)}.`,
    meeting: (
      name: string,
      themeCount: number,
      sourceCount: number,
      outcomeCount: number,
      isLatest: boolean,
    ) =>
      `${isLatest ? 'Latest meeting: ' : ''}${name}; ${themes(themeCount)}, ${outcomes(outcomeCount)} recorded, ${sources(sourceCount)}.`,
    perhapsLater: (n: number) =>
      `${plural(n, { one: 'other meeting', other: 'other meetings' })} may be later, for lack of a sharper date.`,
    outcome: (place: string, date: string, note: string) => `${note} (${place}, ${date})`,
    difference: (after: string, before: string, added: number, kept: number, gone: number) =>
      `${after}, against ${before}: ${themes(added)} added, ${numbers.format(kept)} kept, ${numbers.format(gone)} no longer found.`,
    changed: (side: 'added' | 'noLongerFound', names: readonly string[]) =>
      side === 'added'
        ? `Added: ${list(names)}.`
        : `No longer found, which is not the same as not discussed: ${list(names)}.`,
    next: (
      series: string,
      when: string,
      isPast: boolean,
      { usual, last, gaps, range }: { usual: string; last: string; gaps: number; range: string },
    ) =>
      `${series}: by its rhythm the next meeting ${isPast ? 'was' : 'is'} expected around ${when}, about ${usual} after ${last} ` +
      `(median of ${plural(gaps, { one: 'gap', other: 'gaps' })} of ${range})${isPast ? '; none is on record since' : ''}.`,
    months,
    range: (from: number, to: number) => (from === to ? months(to) : `${from} to ${months(to)}`),
    sources: (n: number, official: number, of: number) =>
      `${sources(n)}, ${official ? numbers.format(official) : 'none'} of them official, for ${meetings(of)}.`,
    disagreements: (n: number, of: number, points: number) =>
      `Sources contradict each other on ${plural(points, { one: 'point', other: 'points' })}, at ${ofMeetings(n, of)}; each record shows both versions.`,
    open: (n: number, of: number, questions: number) =>
      `${plural(questions, { one: 'open point', other: 'open points' })} in the records of ${ofMeetings(n, of)}.`,
    question: (place: string, date: string, question: string) => `${question} (${place}, ${date})`,
    unknown: (what: keyof typeof unknowns, n: number, of: number) =>
      `${unknowns[what]}: ${ofMeetings(n, of)}.`,
  },
  more: (n: number) => `and ${numbers.format(n)} more`,
  named: (what: string, where: string) => `${what} (${where})`,
  rhythmRule:
    'By its rhythm: the median of the months between its meetings on record, where more than half of these lie within a third of it. An expectation, not a fact.',
  figures: {
    meetings: 'meetings',
    years: 'years with a meeting',
    series: 'series',
    cities: 'host cities',
    countries: 'host countries',
    parties: 'parties recorded as present',
    themes: 'themes raised',
    sources: 'sources',
    official: 'official sources',
    outOf: (of: number) => `of ${numbers.format(of)}`,
    base: (known: number, of: number) =>
      known === of ? `counted in ${meetings(of)}` : `known for ${ofMeetings(known, of)}`,
  },
  stage: {
    noRecord: 'a meeting that is not on record',
    against: (after: string, before: string) => `${after}, against ${before}`,
    accounted: (chosen: string, n: number) => `${chosen}; counted in ${meetings(n)} with a public account`,
    page: (n: number, of: number) => `${numbers.format(n)} / ${numbers.format(of)}`,
  },
  problems: {
    slide: (n: number, problem: string) => `Slide ${numbers.format(n)}: ${problem}`,
    lost: (n: number) =>
      `${plural(n, { one: 'slide', other: 'slides' })} could not be read and ${n === 1 ? 'was' : 'were'} left out.`,
    'not-a-briefing': (_field: string, value: string) =>
      value
        ? `This is no briefing of Dialogue Atlas, but “${value}”.`
        : 'This is no briefing of Dialogue Atlas.',
    'too-new': (_field: string, value: string, allowed: string) =>
      `This briefing is of format ${value}; this page reads format ${allowed}. Open it in a newer Dialogue Atlas.`,
    'too-large': (_field: string, _value: string, allowed: string) =>
      `This is too large for a briefing, which has ${numbers.format(Number(allowed))} characters at most.`,
    'not-json': () => 'This file is not JSON, or was cut short.',
    'cut-short': () => 'This link was cut short. Copy it whole, or ask for the file.',
    broken: () => 'This link was changed on its way. Copy it again, or ask for the file.',
    'not-a-slide': (_field: string, value: string) => `“${value}” is no slide, and was left out.`,
    'not-a-text': (field: string, value: string) => `“${field}” must be a text, not “${value}”.`,
    'not-a-list': (field: string, value: string) => `“${field}” must be a list, not “${value}”.`,
    'not-a-date': (field: string, value: string) =>
      `“${field}” must be a day such as 2026-11-22, not “${value}”.`,
    'unknown-kind': (_field: string, value: string, allowed: string) =>
      `There is no kind of slide “${value}”; allowed: ${allowed}. It was left out.`,
    'unknown-field': (_field: string, value: string, allowed: string) =>
      `“${value}” has no meaning here and was left out; allowed: ${allowed}.`,
    'too-long': (field: string, value: string, allowed: string) =>
      `“${field}” has ${numbers.format(Number(value))} characters, ${numbers.format(Number(allowed))} are allowed; the rest was left out.`,
    'view-too-long': (_field: string, value: string, allowed: string) =>
      `“view” has ${numbers.format(Number(value))} characters, ${numbers.format(Number(allowed))} are allowed; the slide was left out.`,
    'too-many': (field: string, value: string, allowed: string) =>
      `“${field}” has ${numbers.format(Number(value))} entries, ${numbers.format(Number(allowed))} are allowed; the rest was left out.`,
  },
};
