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
  builder: {
    title: 'Briefing',
    which: 'Briefing',
    fresh: 'New from the selection',
    blank: 'New, empty',
    untitled: 'Untitled briefing',
    remove: 'Delete briefing',
    removed: (what: string) => `“${what}” deleted.`,
    undo: 'Undo',
    empty: 'No slide yet. Pin a view, or make a deck from the selection.',
    slides: 'Slides',
    slide: (n: number, of: number, kind: string, title: string) =>
      `Slide ${n} of ${of}, ${kind}: ${title || 'no title'}`,
    noTitle: 'No title',
    moved: (title: string, n: number, of: number) => `${title || 'Slide'} is now slide ${n} of ${of}.`,
    full: 'The briefing has as many slides as it may have.',
    pinned: (n: number) => `Pinned as slide ${numbers.format(n)}`,
    up: 'Move up',
    down: 'Move down',
    duplicate: 'Duplicate',
    delete: 'Delete',
    addText: 'Add text slide',
    listKeys:
      'Arrow keys choose a slide, Alt and arrow keys move it, Delete takes it out. Slides can also be dragged.',
    fields: { title: 'Title', author: 'Author', audience: 'Audience', date: 'Date' },
    slideTitle: 'Takeaway title',
    text: 'Text, a bullet a line',
    notes: 'Speaker notes',
    notesLength: (n: number, of: number) =>
      n > of
        ? `${numbers.format(n)} characters: too long for the link, kept in files`
        : `${numbers.format(n)} of ${numbers.format(of)} characters that a link carries`,
    emphasis: 'Emphasise',
    emphasisNone: 'nothing',
    points: 'Talking points',
    pointsHint: 'Made by rules from what the slide shows. Choose one to add it to the notes.',
    noPoints: 'The record has nothing to say about this slide.',
    show: 'Show on the page',
    actions: 'Take it away',
    present: 'Present',
    presenter: 'Presenter window',
    copyLink: 'Copy link',
    longNotes: (n: number) =>
      `Notes of ${plural(n, { one: 'slide', other: 'slides' })} are longer than a link carries and were left out of it. Save the file to keep them.`,
    save: 'Save file',
    open: 'Open file',
    powerpoint: 'PowerPoint',
    handout: 'Handout',
    pack: 'Offline pack',
    making: (what: string, done: number, of: number) =>
      of ? `${what}: ${numbers.format(done)} of ${numbers.format(of)}` : `${what}: in the making`,
    cancel: 'Cancel',
    cancelled: (what: string) => `${what}: cancelled, nothing was saved.`,
    failed: (what: string, reason: string) =>
      `${what} could not be made: ${reason}. The briefing is as it was.`,
    packFaults: {
      status: (status: number) => `this site has no atlas.html (status ${status})`,
      notAnAtlas: 'this site answers with another file in the place of atlas.html',
    },
    done: (what: string) => `${what} saved.`,
    notKept:
      'This browser does not keep briefings, or has no room for them. Save the file before you leave the page.',
    unreadable: 'What was kept in this browser could not be read. It was set aside, not deleted.',
    outdated: (made: string, here: string) =>
      `Made with dataset ${made}; this page has ${here}. Numbers are those of this page.`,
    opened: (title: string) => `“${title}” was opened.`,
    nothingOpened: 'Nothing was opened; what was here is as it was.',
    unreadableView: (n: number, what: string) => `Slide ${n}: ${what} is not on record here.`,
  },
  stage: {
    label: (title: string) => `Presentation: ${title}`,
    slide: (n: number, of: number, title: string) => `Slide ${n} of ${of}: ${title}`,
    controls: 'Presentation',
    previous: 'Previous slide',
    next: 'Next slide',
    notes: 'Notes',
    noNotes: 'No notes for this slide.',
    overview: 'Overview',
    presenter: 'Presenter window',
    help: 'Keys',
    exit: 'End presentation',
    black: 'The screen is dark. Any key brings the slide back.',
    goTo: (digits: string) => `Slide ${digits}: press Enter`,
    keys: [
      ['→ ↓ Space Page Down', 'next slide'],
      ['← ↑ Page Up', 'previous slide'],
      ['Home, End', 'first, last slide'],
      ['digits, Enter', 'that slide'],
      ['b or .', 'dark screen'],
      ['o', 'overview'],
      ['n', 'notes'],
      ['p', 'presenter window'],
      ['f', 'full screen'],
      ['?', 'these keys'],
      ['Escape', 'leave a control, then the presentation'],
    ] as readonly (readonly [string, string])[],
    briefing: 'Briefing',
    disclaimer: 'Boundaries and names shown do not imply endorsement',
    for: (audience: string) => `For ${audience}`,
    noView: 'The record has nothing to show here.',
    noFullScreen: 'The browser did not allow full screen. The slides fill its window.',
    refused: 'The browser did not allow the window. Allow pop-ups for this page and try again.',
    delegations: 'Delegations',
    agenda: 'On the agenda',
    outcomes: 'Outcomes',
    noOutcome: 'No outcome recorded',
    disagreements: 'Where sources disagree',
    open: 'Open points',
    facts: (series: string, themeCount: number, sourceCount: number, confidence: string) =>
      [series, themes(themeCount), sources(sourceCount), confidence].filter(Boolean).join(' · '),
    gone: 'No longer found',
    kept: 'Kept',
    added: 'Added',
    goneNote: 'Not found is not the same as not discussed',
    counting: 'A meeting counts once in each theme group',
    sourcesOf: (shown: number, of: number, hasLink: boolean) => {
      if (shown === of) return sources(of);
      return `${numbers.format(shown)} of ${sources(of)}${hasLink ? '; the link opens all' : ''}`;
    },
    forMeetings: (n: number) => `for ${meetings(n)}`,
    code: 'Opens the same selection',
    nextSlide: 'Next',
    lastSlide: 'End of the presentation',
    timer: 'Time',
    clock: 'Clock',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Reset',
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    waiting: 'Waiting for the presentation window…',
    lost: 'The presentation has ended, or its window is closed.',
    print: 'Print',
    close: 'Close',
    noRecord: 'a meeting that is not on record',
    against: (after: string, before: string) => `${after}, against ${before}`,
    accounted: (chosen: string, n: number) => `${chosen}; counted in ${meetings(n)} with a public account`,
    page: (n: number, of: number) => `${numbers.format(n)} / ${numbers.format(of)}`,
  },
  pictures: {
    titles: {
      map: 'Where the European Union and Central Asia met',
      themes: 'What the European Union and Central Asia had on the agenda',
      heat: 'What the European Union and Central Asia had on the agenda, theme by theme',
    },
    counting: {
      count: 'A meeting counts once in each theme group it took up',
      share: 'Share of the group mentions of each year',
      theme: 'Meetings that took up each theme',
    },
    anywhere: (summary: string, n: number) =>
      `${summary}; numbers on the map count all of ${meetings(n)}, wherever held, that pass the other filters`,
    unnamed: (hosts: readonly string[]) => `Without room for their names on the map: ${list(hosts)}.`,
    outside: (n: number, of: number) => `Not in this view of the map: ${cities(n)} with ${meetings(of)}.`,
    marks: { chosen: 'chosen', aside: 'not chosen', none: 'no meeting in the selection' },
    chosenCountry: 'chosen country',
    emptyYear: 'no meeting in the selection, or no theme recorded',
    sources: (n: number, official: number, of: number, read: string) =>
      `${sources(n)}, ${official ? numbers.format(official) : 'none'} of them official, for ${meetings(of)}; each record names its own. ${read}.`,
    png: 'Save as PNG',
    svg: 'Save as SVG',
    copy: 'Copy picture',
    making: 'Drawing the picture…',
    done: { png: 'Saved as PNG.', svg: 'Saved as SVG.', copy: 'Copied.' },
    failed: (reason: string) => `The picture could not be made: ${reason}. Everything is as it was.`,
  },
  powerpoint: {
    layouts: {
      cover: 'Cover',
      'one-line': 'Title of one line',
      'two-lines': 'Title of two lines',
      closing: 'Closing',
    },
    title: 'Title',
    context: 'What is shown',
    foot: 'Where it comes from',
    page: 'Page',
    notes: 'What the numbers count',
    by: 'By whom, for whom and when',
    open: 'Open this view',
    sources: (n: number, official: number) =>
      `${sources(n)}, ${official ? numbers.format(official) : 'none'} of them official, named in each record`,
    coverMap: 'On the map: selected meetings by host city in Central Asia.',
    baseMap: 'Base map',
    sea: 'Sea',
    graticule: 'Graticule',
    coast: 'Coast',
    borders: 'Borders',
    disputed: 'Lines that are not agreed borders',
    neatline: 'Neatline',
    chosen: (country: string) => `${country}, chosen`,
    ring: (city: string) => `Ring of ${city}`,
    lead: 'Line to the true place',
    label: (what: string) => `Label: ${what}`,
    legend: 'Legend',
    swatch: (group: string) => `Colour of ${group}`,
    step: (n: number) => `Step ${n}`,
    chart: (groups: readonly string[], n: number, first: number, last: number) =>
      `Stacked bars: theme groups taken up in ${meetings(n)}, ${period({ from: first, to: last })}. ${groups.join(', ')}. The numbers of every year are in the sheet behind the chart.`,
    shares: (n: number) =>
      `Share of the group mentions of each year; of ${meetings(n)} with a public account.`,
    underYear: 'Below each year: its meetings in the selection.',
    emptyYear: 'A dash: no meeting in the selection.',
    none: '–',
    notFound: '·',
    yearOf: (year: number, n: number) => (n ? `${year} (${numbers.format(n)})` : `${year}`),
    levelUnknown: 'level not recorded',
    levels: {
      year: 'The highest level of each year; 2/3: a level is known at two of three meetings.',
      meeting: 'The level of the head of each delegation, meeting by meeting.',
    },
    knownOf: (known: number, of: number) => `${numbers.format(known)}/${numbers.format(of)}`,
    latest: {
      year: (n: number, of: number) => `The latest ${numbers.format(n)} of ${numbers.format(of)} years.`,
      meeting: (n: number, of: number) => `The latest ${numbers.format(n)} of ${meetings(of)}.`,
    },
    notShown: (names: readonly string[]) => `Also in the atlas: ${list(names)}.`,
    noOutcome: 'No outcome recorded',
    number: 'No.',
    sourcesList: 'Sources with publisher, language and date',
    moreInAtlas: (n: number) => `${numbers.format(n)} more in the atlas`,
    sourceOrder: 'official sources first, then those of most meetings',
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
    'notes-left-out': (_field: string, value: string) =>
      `The notes have ${numbers.format(Number(value))} characters, more than a link carries, and are not in it. Ask for the file.`,
    'view-too-long': (_field: string, value: string, allowed: string) =>
      `“view” has ${numbers.format(Number(value))} characters, ${numbers.format(Number(allowed))} are allowed; the slide was left out.`,
    'too-many': (field: string, value: string, allowed: string) =>
      `“${field}” has ${numbers.format(Number(value))} entries, ${numbers.format(Number(allowed))} are allowed; the rest was left out.`,
  },
};
