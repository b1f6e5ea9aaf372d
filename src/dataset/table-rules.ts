import { isLater, type Dataset } from './schema.ts';
import { findRepeats, textsIn, type Records, type Report, type TableName } from './records.ts';

type Tables = Records['tables'];
type Rule = (tables: Tables, report: Report) => void;
type ListName = Exclude<TableName, 'themes'>;
type ReportField = (field: string, value: unknown, message: string) => void;

const ruleOf =
  <T extends ListName>(
    table: T,
    check: (row: Dataset[T][number], report: ReportField, tables: Tables) => void,
  ): Rule =>
  (tables, report) => {
    const rows: readonly Dataset[T][number][] = tables[table];
    for (const row of rows)
      check(row, (field, ...found) => report(`${table}.json`, `[${row.id}].${field}`, ...found), tables);
  };

const ruleOfThemes =
  (check: (row: Dataset['themes']['groups'][number], report: ReportField) => void): Rule =>
  ({ themes }, report) => {
    for (const [list, rows] of Object.entries(themes))
      for (const row of rows)
        check(row, (field, ...found) => report('themes.json', `${list}[${row.id}].${field}`, ...found));
  };

const isSentence = (text: string) => text.endsWith('.') && !text.includes('. ');
const oneSentence = 'must be one sentence that ends with a full stop';

const seriesAreDescribed = ruleOf('series', ({ description }, report) => {
  if (!isSentence(description)) report('description', description, oneSentence);
});

const themesAreDescribed = ruleOfThemes(({ scope, name_ru }, report) => {
  if (!isSentence(scope)) report('scope', scope, oneSentence);
  if (!/\p{Script=Cyrillic}/u.test(name_ru)) report('name_ru', name_ru, 'must be Russian');
});

const statesHaveACode = ruleOf('parties', ({ kind, iso3166 }, report) => {
  if (kind === 'state' && iso3166 === null)
    report('iso3166', iso3166, 'must be the alpha-2 code of the state');
  if (kind !== 'state' && iso3166 !== null)
    report('iso3166', iso3166, 'must be null, since only a state has a code');
});

const spellingsBelongToOnePerson: Rule = ({ people }, report) => {
  const owners = new Map<string, string>();
  for (const { id, name, variants } of people)
    for (const [n, spelling] of [name, ...variants].entries()) {
      const owner = owners.get(spelling);
      const field = n === 0 ? 'name' : `variants[${n - 1}]`;
      if (owner) report('people.json', `[${id}].${field}`, spelling, `belongs to ${owner} already`);
      owners.set(spelling, id);
    }
};

const officesBeginBeforeTheyEnd = ruleOf('people', ({ roles }, report) => {
  for (const [n, { from, to }] of roles.entries())
    if (isLater(from, to)) report(`roles[${n}].to`, to, `must be ${from} or later`);
});

const citiesAreOnTheMap = ruleOf(
  'cities',
  ({ longitude, latitude, timezone, country, iso3166 }, report, { parties }) => {
    for (const [field, degrees] of Object.entries({ longitude, latitude }))
      if (Number(degrees.toFixed(4)) !== degrees) report(field, degrees, 'must have four decimals at most');
    if (!isTimezone(timezone))
      report('timezone', timezone, 'must be a name of the IANA list, such as Asia/Tashkent');
    const expected = parties.find(({ id }) => id === country)?.iso3166;
    if (expected && iso3166 !== expected)
      report('iso3166', iso3166, `must be ${expected}, the code of ${country}`);
  },
);

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const formerNamesFollowEachOther = ruleOf('cities', ({ former_names }, report) => {
  former_names.forEach(({ from, until }, n) => {
    const before = former_names[n - 1]?.until ?? null;
    if (from !== null && until !== null && isLater(from, until))
      report(`former_names[${n}].until`, until, `must be ${from} or later`);
    if (from !== null && before !== null && isLater(before, from))
      report(`former_names[${n}].from`, from, `must be ${before} or later, when the name before it ended`);
  });
});

const programmesBeginBeforeTheyEnd = ruleOf('programmes', ({ from, to, sources }, report) => {
  if (from !== null && to !== null && isLater(from, to)) report('to', to, `must be ${from} or later`);
  for (const { value, position } of findRepeats(sources))
    report(`sources[${position}]`, value, 'is listed twice');
});

const sourcesCanBeFound = ruleOf('sources', ({ url, title, seed }, report) => {
  if (url === null && seed === undefined)
    report('url', url, 'must be an address; only a founding text may lack one');
  if (url !== null && !/^[!-~]+$/.test(url))
    report('url', url, 'must be in plain letters, others as percent signs with their codes');
  if (title.startsWith('[')) report('title', title, 'must not begin with a bracket');
});

const addressesAreListedOnce: Rule = ({ sources }, report) => {
  const bare = sources.map(({ id, url }) =>
    (url ?? id).replace(/^https?:\/\/(www\.)?|\/$/g, '').toLowerCase(),
  );
  for (const { position } of findRepeats(bare))
    report('sources.json', `[${sources[position]?.id}].url`, sources[position]?.url, 'is listed already');
};

const rules = [
  seriesAreDescribed,
  themesAreDescribed,
  statesHaveACode,
  spellingsBelongToOnePerson,
  officesBeginBeforeTheyEnd,
  citiesAreOnTheMap,
  formerNamesFollowEachOther,
  programmesBeginBeforeTheyEnd,
  sourcesCanBeFound,
  addressesAreListedOnce,
];

/** The tables agree with themselves and with each other. */
export function checkTables({ tables }: Records, report: Report): void {
  for (const check of rules) check(tables, report);
}

const foundingTexts = 5;

/** The texts on which the dataset was founded are all there, each with one source. */
export function checkFoundingTexts({ values }: Records, report: Report): void {
  const seeds = textsIn(values.get('sources.json'))
    .filter(({ key }) => key === 'seed')
    .map(({ text }) => text);
  for (const { value } of findRepeats(seeds))
    report('sources.json', 'seed', value, 'is given to two sources');
  if (values.has('sources.json') && seeds.length !== foundingTexts)
    report(
      'sources.json',
      'seed',
      seeds,
      `is given to ${seeds.length} sources; must be given to ${foundingTexts}`,
    );
}
