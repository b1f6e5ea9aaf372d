import { writePath } from './problem.ts';
import { findRepeats, textsIn, type Records, type Report } from './records.ts';
import { isLater, meetingSchema, type Dataset, type Delegation, type Meeting } from './schema.ts';

type ReportField = (field: string, value: unknown, message: string) => void;
type Lookup = { [T in 'cities' | 'people' | 'parties']: ReadonlyMap<string, Dataset[T][number]> };

interface Rule {
  needs: readonly (keyof Meeting)[];
  check: (meeting: Meeting, report: ReportField, lookup: Lookup, file: string) => void;
}

// A rule runs where the schema accepts the fields that it needs, whatever else is wrong with the record.
const rule = <F extends keyof Meeting>(
  needs: readonly F[],
  check: (meeting: Pick<Meeting, F>, report: ReportField, lookup: Lookup, file: string) => void,
): Rule => ({ needs, check });

const fileIsNamedById = rule(['id'], ({ id }, report, _, file) => {
  if (file !== `meetings/${id}.json`) report('id', id, `differs from the name of its file, ${file}`);
});

const idTellsDatePlaceAndSeries = rule(
  ['id', 'start_date', 'format', 'city', 'series'],
  ({ id, start_date, format, city, series }, report) => {
    const expected = `${start_date}-${city ?? (format === 'video' ? 'video' : 'unknown')}-${series}`;
    if (id !== expected)
      report('id', id, `must be ${expected}, after start_date, city (or format) and series`);
  },
);

const startsBeforeItEnds = rule(['start_date', 'end_date'], ({ start_date, end_date }, report) => {
  if (start_date.length !== end_date.length)
    report('end_date', end_date, `must be as precise as start_date, ${start_date}`);
  if (isLater(start_date, end_date)) report('end_date', end_date, `must be ${start_date} or later`);
});

const placeAgrees = rule(['format', 'city', 'country'], ({ format, city, country }, report, { cities }) => {
  const expected = city === null ? undefined : cities.get(city)?.iso3166;
  if (expected !== undefined && country !== expected)
    report('country', country, `must be ${expected}, the country of ${city}`);
  if (format === 'video' && city !== null)
    report('city', city, 'must be null, since the meeting was by video');
});

const rowsOfParticipants = ['eu', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'];

const participantsAreComplete = rule(['participants'], ({ participants }, report) => {
  rowsOfParticipants.forEach((party, n) => {
    if (participants[n]?.party !== party)
      report(
        `participants[${n}].party`,
        participants[n]?.party,
        `must be ${party}; first come ${rowsOfParticipants.join(', ')}`,
      );
  });
  for (const { value, position } of findRepeats(participants.map(({ party }) => party)))
    report(`participants[${position}].party`, value, 'has a row already; one row for each party');
});

const hostIsOne = rule(['participants', 'country'], ({ participants, country }, report, { parties }) => {
  const hosts = [...participants.entries()].filter(([, { role }]) => role === 'host');
  for (const [n, { party, role }] of hosts) {
    const state = parties.get(party)?.iso3166 ?? country;
    if (country !== null && state !== country)
      report(`participants[${n}].role`, role, `must not be host, since the meeting was held in ${country}`);
  }
  for (const [n, { role }] of hosts.slice(1))
    report(`participants[${n}].role`, role, 'is given twice; at most one host');
});

const peopleAreCalledByName = rule(
  ['chairs', 'participants'],
  ({ chairs, participants }, report, { people }) => {
    for (const { field, person, name } of officeHolders(chairs, participants)) {
      const expected = person === null ? null : people.get(person)?.name;
      if (expected !== undefined && name !== expected)
        report(
          `${field}.name`,
          name,
          expected === null ? 'must be null, since person is null' : `must be ${expected}, as in people.json`,
        );
    }
  },
);

function officeHolders(chairs: Meeting['chairs'], participants: readonly Delegation[]) {
  return [
    ...chairs.map((chair, n) => ({ field: `chairs[${n}]`, ...chair })),
    ...participants.flatMap(({ head, others = [] }, n) => [
      ...(head ? [{ field: `participants[${n}].head`, ...head }] : []),
      ...others.map((other, o) => ({ field: `participants[${n}].others[${o}]`, ...other })),
    ]),
  ];
}

const themesAreCodedOnce = rule(['themes'], ({ themes }, report) => {
  const places = themes.map(({ theme, source, paragraph }) => `${theme}, ${source}, ${paragraph}`);
  for (const { value, position } of findRepeats(places))
    report(`themes[${position}].theme`, themes[position]?.theme, `is coded already; one entry for ${value}`);
  for (const { position } of findRepeats(themes.map(({ theme, note }) => `${theme} ${note}`)))
    report(
      `themes[${position}].note`,
      themes[position]?.note,
      'stands already with this theme; say what is new',
    );
});

const factsNameListedSources = rule(['sources'], (meeting, report) => {
  for (const { path, key, text } of textsIn(meeting))
    if (key === 'source' && !meeting.sources.includes(text))
      report(writePath(path, meeting), text, 'is not among the sources of this record; add it to sources');
  for (const { value, position } of findRepeats(meeting.sources))
    report(`sources[${position}]`, value, 'is listed twice');
});

const mentionsAreOfOthers = rule(['id', 'mentions'], ({ id, mentions }, report) => {
  mentions.forEach(({ meeting }, n) => {
    if (meeting === id) report(`mentions[${n}].meeting`, meeting, 'must be another meeting, or null');
  });
});

const subjectsOfDisagreement = [...Object.keys(meetingSchema.shape), 'organiser'];

const disagreementsNameAField = rule(
  ['disagreements', 'participants'],
  ({ disagreements, participants }, report) => {
    disagreements.forEach(({ field, versions }, n) => {
      const [name = '', party] = field.split(':');
      if (!subjectsOfDisagreement.includes(name))
        report(
          `disagreements[${n}].field`,
          field,
          `is no field; allowed: ${subjectsOfDisagreement.join(', ')}`,
        );
      if (party !== undefined && !participants.some((row) => row.party === party))
        report(`disagreements[${n}].field`, field, 'names a party that has no row in participants');
      for (const { value, position } of findRepeats(versions.map((version) => version.value)))
        report(
          `disagreements[${n}].versions[${position}].value`,
          value,
          'stands already; versions must differ',
        );
    });
  },
);

const questionsAreAskedOnce = rule(['open_questions'], ({ open_questions }, report) => {
  for (const { value, position } of findRepeats(open_questions))
    report(`open_questions[${position}]`, value, 'is asked already');
});

const rules = [
  fileIsNamedById,
  idTellsDatePlaceAndSeries,
  startsBeforeItEnds,
  placeAgrees,
  participantsAreComplete,
  hostIsOne,
  peopleAreCalledByName,
  themesAreCodedOnce,
  factsNameListedSources,
  mentionsAreOfOthers,
  disagreementsNameAField,
  questionsAreAskedOnce,
];

/** Each meeting agrees with itself and with the tables. */
export function checkMeetings({ meetings, tables }: Records, report: Report): void {
  const lookup = { cities: byId(tables.cities), people: byId(tables.people), parties: byId(tables.parties) };
  for (const { file, meeting, unsound } of meetings)
    for (const { needs, check } of rules)
      if (!needs.some((field) => unsound.has(field)))
        check(meeting, (field, value, message) => report(file, field, value, message), lookup, file);
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
