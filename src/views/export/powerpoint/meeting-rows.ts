import type { Meeting } from '../../../dataset/schema.ts';
import { groupColour, palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { breakLines, lineHeight } from './measure.ts';
import { hairline, type Row } from './table.ts';
import type { Run } from './text.ts';

const size = 13;
export const noteInset = { x: 6, y: 4 };

/** What was agreed, launched, announced or planned, in our words, and who says so. */
export function outcomeRows(drawing: Drawing, { outcomes }: Meeting, width: number): Row[] {
  const { words } = drawing.context.texts;
  if (outcomes.length === 0) return [wordRow(words.powerpoint.noOutcome)];
  return outcomes.map(({ note, source }) =>
    noteRow(
      drawing,
      [{ text: note }, { text: ` ${sayPublisher(drawing, source)}`, colour: palette['ink-2'] }],
      width,
    ),
  );
}

/** Both versions of every point on which sources contradict each other, the one in use first. */
export function disagreementRows(drawing: Drawing, { disagreements }: Meeting, width: number): Row[] {
  const { t } = drawing.context.texts;
  return disagreements.map(({ field, versions }) =>
    noteRow(
      drawing,
      [
        { text: `${sayField(drawing, field)}: `, isBold: true },
        ...versions.flatMap(({ value, source }, at): Run[] => [
          { text: `${at > 0 ? '; ' : ''}${value}` },
          {
            text: ` ${sayPublisher(drawing, source, at === 0 ? t.meeting.used : null)}`,
            colour: palette['ink-2'],
          },
        ]),
      ],
      width,
    ),
  );
}

/** What the sources leave open, in our words. */
export const openRows = (drawing: Drawing, { open_questions: open }: Meeting, width: number): Row[] =>
  open.map((question) => noteRow(drawing, [{ text: question }], width));

export const groupColumns = 3;
export const groupInset = { x: 6, y: 2 };

/** The theme groups on the agenda, in columns of one width. */
export function groupRows({ context, measure }: Drawing, { themes }: Meeting, width: number): Row[] {
  const { index, names } = context;
  const room = width / groupColumns - 2 * groupInset.x;
  const raised = new Set(themes.map(({ theme }) => index.themes.get(theme)?.group));
  const groups = [...index.groups.keys()].flatMap((id, at) =>
    raised.has(id) ? { name: names.group(id), colour: groupColour(at + 1) } : [],
  );
  const perColumn = Math.ceil(groups.length / groupColumns);
  return Array.from({ length: perColumn }, (_, at) => {
    const row = Array.from({ length: groupColumns }, (_unused, column) => groups[at + column * perColumn]);
    const lines = row.map((group) => (group ? breakLines(group.name, room, { size }, measure).length : 1));
    return {
      height: Math.max(...lines) * lineHeight({ size }) + 2 * groupInset.y,
      cells: row.map((group) =>
        group ? { content: group.name, left: { colour: group.colour, width: 4.5 } } : { content: '' },
      ),
    };
  });
}

export const wordRow = (content: string, columnSpan = 1): Row => ({
  height: lineHeight({ size }) + 2 * noteInset.y,
  cells: [
    { content, indent: 0, style: { colour: palette['ink-2'], size }, ...(columnSpan > 1 && { columnSpan }) },
  ],
});

function noteRow({ measure }: Drawing, runs: readonly Run[], width: number): Row {
  const text = runs.map((run) => run.text).join('');
  const lines = breakLines(text, width - noteInset.x, { size }, measure).length;
  return {
    height: lines * lineHeight({ size }) + 2 * noteInset.y,
    cells: [{ content: [{ runs }], style: { size }, bottom: hairline, indent: 0 }],
  };
}

function sayPublisher({ context }: Drawing, source: string, note: string | null = null): string {
  const publisher = context.dataset.sources.find(({ id }) => id === source)?.publisher ?? source;
  return context.texts.t.compare.inBrackets([publisher, note].filter(Boolean).join(', '));
}

function sayField({ context }: Drawing, field: string): string {
  const { t } = context.texts;
  const [name = field, party] = field.split(':');
  const words = t.meeting.fields[name] ?? name;
  return party ? t.meeting.fieldOf(words, context.names.party(party)) : words;
}
