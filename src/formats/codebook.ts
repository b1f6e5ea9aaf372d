import type { Dataset } from '../dataset/schema.ts';
import { fieldsOf, type Field, type JsonSchema } from './column-fields.ts';
import { valueWords } from './column-words.ts';
import { datasetDescription, datasetTitle } from './edition.ts';
import { tables } from './tables.ts';

/** What every column and value of the dataset means, as Markdown, made from its schema. */
export function writeCodebook(
  dataset: Dataset,
  schema: JsonSchema,
  counts: Readonly<Record<string, number>>,
) {
  const { version, date, sources_read } = dataset;
  return [
    `# ${datasetTitle}`,
    datasetDescription,
    `Version ${version}, ${date}. Sources read in stored copies, ${sources_read}. Licence: CC BY 4.0; what is not ours to license is the text of the sources, which belongs to their publishers.`,
    `To cite it: Dialogue Atlas contributors, “${datasetTitle}”, dataset ${version}, ${date}, CC BY 4.0.`,
    '## Files',
    row(['file', 'holds'], ['---', '---'], ...files),
    '## What counts as true',
    rules.map((rule, at) => `${at + 1}. ${rule}`).join('\n'),
    '## Reading the tables',
    reading.map((line) => `- ${line}`).join('\n'),
    ...Object.entries(tables).flatMap(([name, table]) => {
      const fields = fieldsOf(name, table, schema);
      return [
        `## ${name}`,
        `${table.row} ${counts[name] ?? 0} rows. Key: ${table.key.map(code).join(', ')}.`,
        row(
          ['column', 'type', 'holds', 'refers to'],
          ['---', '---', '---', '---'],
          ...fields.map((field) => [
            code(field.name),
            typeOf(field),
            escape(field.description),
            referenceOf(table.references, field.name),
          ]),
        ),
        ...fields.flatMap((field) => explainValues(name, field)),
      ];
    }),
    '## The themes',
    row(
      ['group', 'theme', 'id', 'scope'],
      ['---', '---', '---', '---'],
      ...dataset.themes.themes.map(({ id, name, scope, group }) => [
        escape(dataset.themes.groups.find((other) => other.id === group)?.name ?? group),
        escape(name),
        code(id),
        escape(scope),
      ]),
    ),
    '',
  ].join('\n\n');
}

const row = (...cells: (readonly string[])[]) => cells.map((line) => `| ${line.join(' | ')} |`).join('\n');
const code = (text: string) => `\`${text}\``;
const escape = (text: string) => text.replaceAll('|', String.raw`\|`).replace(/[<*_`[\]]/g, String.raw`\$&`);

const typeOf = ({ type, constraints }: Field) =>
  constraints?.required ? type : type === 'list' ? 'list' : `${type}, may be empty`;

function referenceOf(references: Readonly<Record<string, string>>, column: string): string {
  const found = Object.entries(references).find(([columns]) => columns.split('+').includes(column));
  return found ? code(found[1]) : '';
}

function explainValues(table: string, { name }: Field): string[] {
  const words = valueWords[`${table}.${name}`];
  if (!words) return [];
  const lines = Object.entries(words).map(
    ([value, meaning]) => `- ${value ? code(value) : 'empty'}: ${meaning}`,
  );
  return [`Values of ${code(name)}:`, lines.join('\n')];
}

const files = [
  ['`dataset.json`', 'everything, with the fields named as here; `dataset.schema.json` is its JSON Schema'],
  ['`tables/*.csv`', 'the same as tables that refer to each other; `datapackage.json` describes them'],
  ['`overview.json`', 'what filters, counts and cards of the page need'],
  ['`meetings.ics`', 'the meetings as a calendar'],
  ['`meetings.atom`', 'the meetings as a feed, newest first'],
  ['`CHANGELOG.md`', 'what changed from version to version'],
];

const rules = [
  'Unknown is empty (`null` in JSON), never guessed.',
  'Dates are as precise as the sources: `2018-07-09`, `2010-04` or `2014`. First and last day have the same precision.',
  'Silence is not absence: present, absent and not recorded are three different things.',
  'Every fact names its source. Where sources contradict each other, the better supported value stands in the field and `disagreements` has all versions.',
  'Texts are ours. Only `terms`, four words at most each, stand as in the source.',
  'A round is what a source states, not what the order of meetings suggests.',
];

const reading = [
  'CSV in UTF-8 with commas, double quotes and CRLF, the first line naming the columns; an empty cell is unknown.',
  'A list stands in one cell, joined by semicolons; its order is that of the record.',
  'Some spreadsheets make a day of `2010-04`; `date_precision` says what is known.',
  'A text that a spreadsheet would take for a formula has an apostrophe before it.',
  'The tables made of lists of a record number their rows from 1.',
];
