/**
 * The only definition of a record. The types, the checks and the published JSON Schema all come from here;
 * what a schema cannot say (references, files, rounds) stands in rules.ts.
 *
 * Dates are ISO 8601 with only as much as the sources give: `2018-07-09`, `2010-04` or `2014`.
 * An unknown is `null`, never left out and never guessed.
 */
import * as z from 'zod';

const formats = ['in-person', 'video', 'hybrid', 'unknown'] as const;
const roles = ['member', 'guest', 'host', 'observer'] as const;
/** From the highest office to the lowest, `other` last. */
export const levels = [
  'head-of-state',
  'head-of-government',
  'eu-president',
  'high-representative',
  'commissioner',
  'foreign-minister',
  'minister',
  'deputy-minister',
  'secretary-general',
  'deputy-secretary-general',
  'special-representative',
  'ambassador',
  'director',
  'expert',
  'other',
] as const;
const confidences = ['high', 'medium', 'low'] as const;
const sourceKinds = ['official-eu', 'official-ca', 'programme', 'news', 'think-tank', 'other'] as const;
const scopes = ['core', 'wider'] as const;
const partyGroups = ['eu', 'central-asia', 'neighbour', 'other'] as const;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a date of the calendar in ISO 8601, with year, month or day precision. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether one date is surely later than another; dates of different precision are compared by what both know. */
export function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}

function isDateOrInterval(text: string): boolean {
  const [from = '', until = from, ...rest] = text.split('/');
  return rest.length === 0 && isPartialDate(from) && isPartialDate(until) && !isLater(from, until);
}
const hasStraySpace = (text: string) => text !== text.trim() || /\s{2}|[\n\r\t]/.test(text);
const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

const idForm = 'must be lower-case ASCII letters and digits joined by hyphens';
const id = z.string(idForm).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idForm);
const anyText = z
  .string()
  .min(1, 'must not be empty')
  .refine(
    (text) => !hasStraySpace(text),
    'must have no line break, no double space and no space at either end',
  );
const text = anyText.max(300, 'must have 300 characters at most');
const dateForm = 'must be a date such as 2018-07-09, 2010-04 or 2014';
const partialDate = z.string(dateForm).refine(isPartialDate, dateForm);
const intervalForm = 'must be a date or an interval such as 2023-05-18/2023-05-19';
const dateOrInterval = z.string(intervalForm).refine(isDateOrInterval, intervalForm);
const countryForm = 'must be an ISO 3166 alpha-2 code in capitals, such as UZ';
const country = z.string(countryForm).regex(/^[A-Z]{2}$/, countryForm);
const wholeNumber = z.int('must be a whole number');
const ordinal = wholeNumber.min(1, 'must be 1 or more');
const yearForm = 'must be a year or a period such as 2014/2020';
const languageForm = 'must be a BCP 47 tag such as en or uz-Latn';
const versionForm = 'must be a semantic version such as 1.0.0';
const source = id.describe('The id of the source that says so.');

const evidenceSchema = z
  .strictObject({
    theme: id.describe('A theme id.'),
    note: text
      .refine((note) => countWords(note) <= 25, 'must have 25 words at most')
      .describe('What was said of the theme, in our own words.'),
    terms: z
      .array(text.refine((term) => countWords(term) <= 4, 'must have 4 words at most'))
      .min(1, 'needs at least one term')
      .describe('The keywords by which the theme was coded, as they stand in the source.'),
    source,
    paragraph: ordinal
      .nullable()
      .describe('The paragraph of the source, counted from 1; null where the copy seen shows none.'),
  })
  .describe('Why a meeting is coded with a theme. One entry at most for each theme, source and paragraph.');

const officeHolder = {
  person: id.nullable().describe('A person id, or null where only the office is given.'),
  name: text.nullable().describe('The name as in people.json, or null where only the office is given.'),
  title: text.describe('The office held at the meeting.'),
};

const headSchema = z
  .strictObject({ ...officeHolder, level: z.enum(levels).describe('The level of the office.'), source })
  .describe('The head of the delegation.');

const delegationSchema = z
  .strictObject({
    party: id.describe('A party id.'),
    present: z
      .boolean()
      .nullable()
      .describe(
        'true: a source says or plainly implies it; false: a source says absent; null: not recorded.',
      ),
    role: z.enum(roles).nullable().describe('The role at the meeting, or null where not stated.'),
    head: headSchema.nullable().describe('The head of the delegation, or null where not recorded.'),
    others: z
      .array(z.strictObject({ ...officeHolder, source }))
      .min(1, 'must be left out when nobody else is named')
      .optional()
      .describe('Others of the delegation who are named.'),
    source,
  })
  .describe('The presence of a party at a meeting. The EU and the five states come first, always.');

const statement = { note: text.describe('In our own words.'), source };

/** A name in Russian beside the English one. */
const russian = text.optional().describe('In Russian; where it is left out, the English is shown.');

const disagreementSchema = z
  .strictObject({
    field: z
      .string()
      .describe('The field concerned, with a party where it concerns one: participants:turkmenistan.'),
    versions: z
      .array(z.strictObject({ value: text.describe('What this source says.'), source }))
      .min(2, 'needs at least two versions')
      .describe('What the sources say, the version in use first.'),
  })
  .describe('A point on which sources contradict each other.');

export const meetingSchema = z
  .strictObject({
    id: id.describe('Start date, place and series: 2018-07-09-ashgabat-hlpsd. Also the name of the file.'),
    series: id.describe('A series id.'),
    round: ordinal.nullable().describe('The number within the series where a source states it.'),
    title: text.describe('The official name where short and factual, else a descriptive title of ours.'),
    start_date: partialDate.describe('First day, as precise as the sources.'),
    end_date: partialDate.describe('Last day, with the precision of the first.'),
    format: z.enum(formats).describe('How the meeting was held.'),
    city: id.nullable().describe('A city id; null where the place is unknown or the meeting was by video.'),
    country: country.nullable().describe('The host country, ISO 3166 alpha-2.'),
    venue: text.nullable().describe('The building.'),
    chairs: z
      .array(z.strictObject({ ...officeHolder, party: id.describe('A party id.'), source }))
      .describe('Who chaired; empty where no source says so.'),
    participants: z.array(delegationSchema).describe('One row for each party.'),
    themes: z
      .array(evidenceSchema)
      .min(1, 'needs at least one theme')
      .describe('The agenda with its evidence.'),
    outcomes: z.array(z.strictObject(statement)).describe('What was agreed, launched, announced or planned.'),
    programmes: z
      .array(z.strictObject({ programme: id.describe('A programme id.'), ...statement }))
      .describe('EU programmes, instruments and agencies named.'),
    documents: z
      .array(
        z.strictObject({
          name: text.describe('The name of the document.'),
          date: partialDate.nullable().describe('Its date, as precise as the source; null where not given.'),
          programme: id.nullable().describe('Its programme id where it has one.'),
          source,
        }),
      )
      .describe('Strategies, roadmaps and communiqués named.'),
    figures: z
      .array(
        z.strictObject({
          note: text.describe('What is counted, in our own words.'),
          value: z.number().nullable().describe('In full; null where the source gives no number.'),
          unit: text.describe('What the number is of: euro, people, km.'),
          year: z
            .string(yearForm)
            .regex(/^\d{4}(\/\d{4})?$/, yearForm)
            .nullable()
            .describe('The year or period it is for: 2018 or 2014/2020.'),
          source,
        }),
      )
      .describe('Numbers the sources give.'),
    mentions: z
      .array(
        z.strictObject({
          what: text.describe('What it is called.'),
          date: dateOrInterval.nullable().describe('A date or an interval: 2023-05-18/2023-05-19.'),
          place: text.nullable().describe('Where, as the source says.'),
          meeting: id.nullable().describe('The meeting id where it is on record.'),
          source,
        }),
      )
      .describe('Other meetings that a source refers to.'),
    sources: z.array(id).min(1, 'needs at least one source').describe('All sources of the record.'),
    confidence: z.enum(confidences).describe('How well date, place and round are supported.'),
    disagreements: z.array(disagreementSchema).describe('Where sources contradict each other.'),
    open_questions: z.array(anyText).describe('What the sources leave open, in our words.'),
  })
  .describe('One dated event of one series.');

/** A meeting as it stands in its file, where an editor may find the address of the JSON Schema. */
export const meetingRecordSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the editor finds the schema.'),
    ...meetingSchema.shape,
  })
  .describe('One dated event of one series.');

const sourceSchema = z.strictObject({
  id: id.describe('Publisher, date and topic.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('The address, or null for a text without one.'),
  title: text.describe('The headline as published, or a description of ours.'),
  title_is_ours: z.literal(true).optional().describe('Given where the title is ours.'),
  publisher: text,
  published: partialDate.nullable(),
  language: z
    .string(languageForm)
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, languageForm)
    .describe('BCP 47 tag of the text.'),
  kind: z.enum(sourceKinds),
  seed: text.optional().describe('File name, only for the five texts on which the dataset was founded.'),
});

const seriesSchema = z.strictObject({
  id,
  name: text,
  name_ru: russian,
  short_name: text,
  short_name_ru: russian,
  description: text,
  first_year: wholeNumber.describe('Year of the earliest meeting on record.'),
  scope: z.enum(scopes).describe('core: the political and security dialogue itself.'),
});

const partySchema = z.strictObject({
  id,
  name: text,
  name_ru: russian,
  kind: z.enum(['organisation', 'state']),
  iso3166: country.nullable().describe('Of a state, else null.'),
  group: z.enum(partyGroups),
});

const personSchema = z.strictObject({
  id,
  name: text.describe('The one spelling used in all records.'),
  variants: z.array(text).describe('Other spellings met with in the sources.'),
  roles: z.array(
    z.strictObject({
      title: text,
      party: id,
      from: partialDate.describe('First meeting in which the records show the person in this office.'),
      to: partialDate.describe('Last such meeting.'),
    }),
  ),
  note: text.optional(),
  source: id.optional(),
});

const citySchema = z.strictObject({
  id,
  name: text.describe('The name of today.'),
  name_ru: russian,
  country: text.describe("A party id, or the country's name where it is no party."),
  country_ru: russian,
  iso3166: country,
  longitude: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
  latitude: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
  timezone: text,
  former_names: z
    .array(
      z.strictObject({
        name: text,
        name_ru: russian,
        from: partialDate.nullable(),
        until: partialDate.nullable(),
      }),
    )
    .describe('The city bore the name from one date until the other.'),
  open_questions: z.array(anyText),
});

const programmeSchema = z.strictObject({
  id,
  name: text,
  name_ru: russian,
  full_name: text,
  full_name_ru: russian,
  kind: z.enum(['programme', 'instrument', 'institution', 'document']),
  themes: z.array(id),
  from: partialDate.nullable(),
  to: partialDate.nullable(),
  budget_eur: z.number().nullable().describe('Null where unknown or not in euro.'),
  implementer: text.nullable(),
  note: text,
  sources: z.array(id).min(1),
  open_questions: z.array(anyText),
});

const named = { id, name: text, name_ru: text, scope: text };
const themesSchema = z.strictObject({
  groups: z.array(z.strictObject(named)),
  themes: z.array(z.strictObject({ ...named, group: id })),
});

export const editionSchema = z.strictObject({
  version: z.string(versionForm).regex(/^\d+\.\d+\.\d+$/, versionForm),
  date: z.iso.date().describe('The day of this edition.'),
  sources_read: partialDate.describe('When the stored copies of the sources were read.'),
  licence: z.literal('CC-BY-4.0').describe('SPDX id of the licence of the data.'),
});

/** The shared tables, one file each, by the name of the file. */
export const tableSchemas = {
  sources: z.array(sourceSchema),
  series: z.array(seriesSchema),
  parties: z.array(partySchema),
  people: z.array(personSchema),
  cities: z.array(citySchema),
  programmes: z.array(programmeSchema),
  themes: themesSchema,
};

const selectionSchema = z
  .strictObject({
    words: z.string().min(1).describe('What was chosen, in words.'),
    link: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe('The address that shows it.'),
  })
  .describe('Given only where the meetings are some of an edition: those that somebody chose and took away.');

export const datasetSchema = z
  .strictObject({
    ...editionSchema.shape,
    selection: selectionSchema.optional(),
    meetings: z.array(meetingSchema),
    ...tableSchemas,
  })
  .describe('Meetings of the European Union and Central Asia, with their sources.');

export type Meeting = z.infer<typeof meetingSchema>;
export type Delegation = z.infer<typeof delegationSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Level = (typeof levels)[number];

/** What filters, counts and cards need of a meeting. */
export type MeetingCard = Pick<
  Meeting,
  | 'id'
  | 'series'
  | 'round'
  | 'title'
  | 'start_date'
  | 'end_date'
  | 'format'
  | 'city'
  | 'country'
  | 'confidence'
> & {
  /** Theme ids, those with most evidence entries first, then in the order of the codebook. */
  themes: string[];
  /** Party ids recorded as present, in the order of the record. */
  present: string[];
  /** Party ids recorded as absent. */
  absent: string[];
  /** The distinct levels of the heads of delegation, highest first. */
  levels: Level[];
  /** The chairs where a source names them, else the named heads of the EU and of the host. */
  led_as: 'chair' | 'head';
  led_by: { name: string; party: string }[];
  /** The number of sources. */
  sources: number;
};

/** The little that the page needs at first; see overview.ts. */
export type Overview = z.infer<typeof editionSchema> & {
  meetings: MeetingCard[];
  series: Omit<Dataset['series'][number], 'description' | 'first_year'>[];
  parties: Omit<Dataset['parties'][number], 'kind'>[];
  /** Only cities that hosted a meeting. */
  cities: Omit<Dataset['cities'][number], 'timezone' | 'open_questions'>[];
  themes: Dataset['themes'];
};
