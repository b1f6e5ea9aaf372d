import { pluralOf } from './plural.ts';

const plural = pluralOf('en');
const meetings = (n: number) => plural(n, { one: 'meeting', other: 'meetings' });
const rows = (n: number) => plural(n, { one: 'row', other: 'rows' });
const sources = (n: number) => plural(n, { one: 'source', other: 'sources' });
const months = (n: number) => plural(n, { one: 'month', other: 'months' });
const questions = (n: number) => plural(n, { one: 'open question', other: 'open questions' });
const entries = (n: number) => plural(n, { one: 'entry', other: 'entries' });

/** English words about the data and its files, loaded when asked for. Every other language has exactly these keys. */
export const enData = {
  download: {
    title: (n: number, of: number) => `Download ${n} of ${meetings(of)}`,
    none: 'No meeting is selected, so there is nothing to download. Lift a filter first.',
    loading: 'Loading the records…',
    noRecords: 'The records could not be loaded, so no file can be made.',
    retry: 'Try again',
    working: 'Making the file…',
    saved: (name: string) => `Saved as ${name}`,
    failed: (reason: string) => `The file could not be made: ${reason}. Try again, or load the page anew.`,
    tables: 'Tables (CSV)',
    whole: 'Whole records',
    references: 'References and calendar',
    kinds: {
      meetings: 'Meetings',
      themes: 'Themes',
      delegations: 'Delegations',
      sources: 'Sources',
      json: 'JSON',
      bibtex: 'BibTeX',
      ris: 'RIS',
      calendar: 'Calendar',
      citations: 'Citations',
    },
    what: {
      meetings: (n: number) => `${rows(n)}, one for each meeting`,
      themes: (n: number) => `${rows(n)}: theme, our note, terms, source, paragraph`,
      delegations: (n: number) => `${rows(n)}: presence, head, level, source`,
      sources: (n: number) => `${rows(n)}: publisher, date, language, address`,
      json: (n: number) => `${meetings(n)} with all that they refer to, in the form of the dataset`,
      bibtex: (n: number) => `${entries(n)} for LaTeX, Zotero or JabRef`,
      ris: (n: number) => `${entries(n)} for Zotero, EndNote or Mendeley`,
      calendar: (n: number) => `${plural(n, { one: 'event', other: 'events' })} (iCalendar)`,
      citations: (n: number) => `${plural(n, { one: 'line', other: 'lines' })} of text`,
    },
  },
  record: {
    files: 'This record',
    calendar: 'Calendar entry',
    json: 'Record (JSON)',
    report: 'Report an error',
    copyReport: 'Copy an error report',
    copyHint: 'No address for errors is set for this page: paste the text into a message to whoever runs it.',
    subject: (id: string) => `Error in record ${id}`,
    body: (record: { id: string; title: string; version: string; link: string | null }) =>
      [
        `Record: ${record.id}`,
        `Title: ${record.title}`,
        `Dataset: ${record.version}`,
        ...(record.link === null ? [] : [`Link: ${record.link}`]),
        '',
        'What is wrong (field and value):',
        '',
        'What is right:',
        '',
        'Source that says so (address, date):',
        '',
        'Your name and how to reach you (if you wish an answer):',
        '',
      ].join('\n'),
  },
  about: {
    title: 'About the data',
    parts: 'Parts of this sheet',
    summary: (n: number, first: number, last: number, series: number, of: number) =>
      `${meetings(n)} of ${series} series, ${first} to ${last}, from ${sources(of)}.`,
    share: (part: number, whole: number) =>
      whole === 0 ? '–' : part > 0 && part / whole < 0.005 ? '<1%' : `${Math.round((part / whole) * 100)}%`,
    outOf: (n: number, of: number) => `${n} of ${of}`,
    show: (n: number) => `Show ${meetings(n)}`,
    meetings,
    sources,
  },
  coverage: {
    title: 'Coverage',
    note: 'meetings on record, by series and year of the first day',
    caption: 'Coverage by series and year',
    series: 'Series',
    all: 'All',
    allSeries: 'All series',
    core: 'core',
    cell: (series: string, year: number, n: number) => `${series}, ${year}: ${meetings(n)}`,
    row: (series: string, n: number) => `${series}, all years: ${meetings(n)}`,
    column: (year: number, n: number) => `${year}, all series: ${meetings(n)}`,
    none: 'none on record',
    expected: 'expected, none on record',
    incomplete: 'year incomplete',
    gaps: (n: number) =>
      n === 0
        ? 'By the rule below no year lacks a meeting that would be expected.'
        : `${plural(n, { one: 'year of a series is marked', other: 'years of series are marked' })}: by the rule below a meeting would be expected there, and none is on record. It may not have taken place, or no public account of it was found.`,
    rule: 'The rule',
    ruleText:
      'A series has a rhythm where at least two intervals between neighbouring meetings of known month are on record and more than half of them lie within a third of their median. Counted on from each meeting, that median says when the next would be due. A year is marked where a meeting was due in it, no later than the newest meeting on record, and none of the series is on record in that year or within a third of the interval of that month. It is arithmetic and no finding: it knows nothing of decisions to end or to pause a series.',
    rhythms: 'Rhythm of each series',
    rhythm: (usual: number, shortest: number, longest: number, gaps: number) =>
      `usually ${months(usual)} (median of ${plural(gaps, { one: 'interval', other: 'intervals' })}, ${shortest} to ${longest})`,
    noRhythm: 'no rhythm by this rule, so nothing is expected',
  },
  method: {
    title: 'Method',
    intro: (read: string) =>
      `Each record was written by hand from published accounts, which were read in stored copies in ${read}. What a source changed afterwards is not seen here.`,
    rules: [
      [
        'What is on record',
        'Dated meetings of the European Union with the Central Asian states as a group, in the series listed above. A meeting comes on record when at least one published account of it was found; that none was found does not say that none took place.',
      ],
      [
        'Coding of themes',
        'A theme is coded where a source says that it was raised. Every coding has our note in at most 25 words, the terms found, the source and, where the copy shows one, the paragraph. Themes nobody reports are not coded; not found is not the same as not discussed.',
      ],
      [
        'Three kinds of presence',
        'Present where a source says or plainly implies it, absent only where a source says so, not recorded where nobody says anything. Silence is not absence.',
      ],
      [
        'Dates',
        'As precise as the sources: a day, a month or a year. No date is sharper than its source. Cities bear the name of the day.',
      ],
      [
        'Contradictions',
        'Where sources contradict each other, the better supported version is used, and the record shows the others with their sources.',
      ],
      ['Rounds', 'The number that a source states, never one counted from the order of meetings.'],
      [
        'Texts',
        'Facts, names and figures come from the sources; sentences are ours. Sources are pointed at and not reproduced.',
      ],
    ] as readonly (readonly [string, string])[],
  },
  codebook: {
    title: 'Codebook',
    note: 'what the fields and values mean',
    fields: 'Every field, table and value: data/README.md',
    fieldsElsewhere: 'Every field is explained in the README of the published data.',
    themes: 'Themes and groups',
    theme: 'Theme',
    scope: 'What it covers',
    meetings: 'Meetings',
    levels: 'Levels of heads of delegation',
    level: 'Level',
    levelsNote: 'from the highest; meetings with at least one head of that level',
    presence: 'Presence',
    rows: 'Rows',
    presenceMeans: {
      present: 'a source says or plainly implies it',
      absent: 'a source says so',
      notRecorded: 'no source says anything',
    },
  },
  confidence: {
    title: 'Confidence',
    note: 'how well date, place and round are supported',
    level: 'Confidence',
    means: 'What it means',
    meetings: 'Meetings',
    list: (level: string, n: number) => `${level}: ${meetings(n)}`,
  },
  gaps: {
    title: 'What is not recorded',
    note: 'no source found says it; not the same as “there was none”',
    what: 'Not recorded',
    count: 'How many',
    share: 'Share',
    names: {
      seat: 'City of a meeting that was not by video',
      venue: 'Venue',
      day: 'Day (only month or year known)',
      format: 'Whether in person or by video',
      round: 'Number of the round',
      chair: 'Who chaired',
      outcome: 'Any outcome',
      anyPresence: 'Presence of any party but the EU',
      anyLevel: 'Level of any head of delegation',
      presence: 'Presence of a party',
      head: 'Head of a delegation and the level',
      headName: 'Name of a head whose office is known',
      paragraph: 'Paragraph of the source',
      value: 'Number of a figure',
      published: 'Date of publication',
      address: 'Address of the source',
    },
    of: {
      meetings: (n: number, of: number) => `${n} of ${meetings(of)}`,
      delegations: (n: number, of: number) => `${n} of ${rows(of)} of delegations`,
      heads: (n: number, of: number) => `${n} of ${plural(of, { one: 'head', other: 'heads' })}`,
      evidence: (n: number, of: number) => `${n} of ${plural(of, { one: 'coding', other: 'codings' })}`,
      figures: (n: number, of: number) => `${n} of ${plural(of, { one: 'figure', other: 'figures' })}`,
      sources: (n: number, of: number) => `${n} of ${sources(of)}`,
    },
    ofMonth: (n: number) => `Only the month is known: ${meetings(n)}`,
    ofYear: (n: number) => `Only the year is known: ${meetings(n)}`,
  },
  sources: {
    title: 'Sources',
    note: 'a meeting counts once in each row that one of its sources belongs to',
    kind: 'Kind',
    language: 'Language',
    publisher: 'Publisher',
    sources: 'Sources',
    meetings: 'Meetings',
    byKind: 'Sources by kind',
    byLanguage: 'Sources by language',
    byPublisher: (n: number) =>
      `All ${plural(n, { one: 'publisher', other: 'publishers' })} by number of sources`,
    publishersNote: 'A publisher that carries the account of another is counted as itself.',
    list: (n: number) => `All ${sources(n)}`,
    find: 'Find in titles and publishers',
    found: (n: number, of: number) => `${n} of ${sources(of)}`,
    noneFound: 'No source has these words.',
    more: (n: number) => `Show ${n} more`,
    usedIn: (n: number) => `in ${meetings(n)}`,
  },
  disagreements: {
    title: 'Where sources disagree',
    note: (points: number, n: number) =>
      `${plural(points, { one: 'point', other: 'points' })} in ${meetings(n)}; the version used here first`,
    none: 'No disagreement between sources is on record.',
    used: 'used here',
  },
  questions: {
    title: 'Open questions',
    note: (n: number, of: number) => `${questions(n)} in ${meetings(of)}`,
    none: 'No question is open.',
    ofYear: (year: number, n: number, of: number) => `${year}: ${n} in ${meetings(of)}`,
    ofCities: (n: number) => `Of cities: ${n}`,
    ofProgrammes: (n: number) => `Of programmes: ${n}`,
  },
  files: {
    title: 'Files',
    note: 'the whole dataset, as published beside this page',
    none: 'Nothing is published beside this page. “Download” at the selection makes files of what it holds.',
    names: {
      'data/dataset.json': 'Everything, as JSON',
      'data/dataset.schema.json': 'JSON Schema of it',
      'data/datapackage.json': 'Data Package: all tables with their fields and keys',
      'data/README.md': 'Codebook: every field and value',
      'data/CHANGELOG.md': 'What changed in which version',
      'data/meetings.ics': 'All meetings as a calendar to subscribe to',
      'data/meetings.atom': 'All meetings as an Atom feed',
    } as Record<string, string>,
    tables: 'Tables (CSV)',
  },
  use: {
    title: 'Use, cite, add',
    licence: 'Licence',
    licenceText:
      'The data are under the Creative Commons Attribution 4.0 International Licence (CC BY 4.0): share and adapt them for any purpose if you give credit and say what you changed. The published accounts belong to their publishers.',
    cite: 'How to cite',
    citation: (version: string, date: string, link: string | null) =>
      [
        `Dialogue Atlas contributors, “Dialogue Atlas: meetings of the European Union and Central Asia”, dataset ${version}, ${date}, CC BY 4.0`,
        ...(link === null ? [] : [link]),
      ].join(', ') + '.',
    copy: 'Copy citation',
    changes: 'What changed',
    changesText: 'Every change of a record raises the version; the change log says what changed.',
    changeLog: 'Change log of the data',
    ownText:
      'A list of meetings of your own, as a table or as a dataset, opens in the place of these records. It stays on your machine.',
    report: 'Report an error',
    reportText:
      'Open the meeting: at its end stands a report to fill in, which names the record and the version for you.',
    add: 'Add a meeting',
    addText:
      'A record is one JSON file. Copy that of a meeting most like yours, change what differs, and run the check: it names every mistake by file, field and value. CONTRIBUTING.md in the source code shows it step by step.',
    repository: 'Source code and records',
  },
  embed: {
    open: 'Open in the atlas',
    newTab: '(in a new tab)',
    refused: 'The page around this frame lets it open no tab. This is the address:',
    about:
      'Paste this code into a web page. The view is live: readers filter within it, and everything else opens in the atlas.',
    view: 'View',
    size: 'Size',
    sizeOf: (width: number, height: number) => `${width} × ${height}`,
    code: 'Code',
    copy: 'Copy code',
    system: 'The reader’s',
    preview: 'Preview',
    frameTitle: (view: string, sentence: string) => `Dialogue Atlas. ${view}: ${sentence}`,
    noAddress:
      'There is no address that another page could show: this page was opened from disk, or shows the records of a file of yours. Open the published atlas to get the code.',
    local: 'This address is one of your own machine: other people’s pages cannot show it.',
    sandbox: (origin: string, header: string, tabs: string) =>
      `Permissions may be taken out of the sandbox: without ${origin} the view still stands where the server of the atlas sends ${header} with every file; without ${tabs} it opens no meeting.`,
  },
};
