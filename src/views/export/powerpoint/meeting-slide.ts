import type { Meeting } from '../../../dataset/schema.ts';
import { delegationsTable } from './delegations-table.ts';
import type { Drawing } from './drawing.ts';
import { fitLists, fitRows, heightOf } from './fit-rows.ts';
import { writeFacts } from './meeting-facts.ts';
import {
  disagreementRows,
  groupColumns,
  groupInset,
  groupRows,
  noteInset,
  openRows,
  outcomeRows,
  wordRow,
} from './meeting-rows.ts';
import { chooseShown } from './shown-records.ts';
import { writeTable } from './table.ts';
import { writeText } from './text.ts';
import { titleCell, titleRow } from './title-cell.ts';
import type { Box } from './units.ts';

const gutter = 44;
const leftWidth = 620;
const between = 12;
const leastList = 60;

/** One meeting: who was there at what level, what it was about, what came of it, and where its sources disagree. */
export function drawMeeting(drawing: Drawing): void {
  const { page, area, context } = drawing;
  const { words } = context.texts;
  const [meeting] = chooseShown(drawing).records;
  if (!meeting) {
    writeText(page, { name: words.kinds.text, box: area, content: words.stage.noView, style: { size: 18 } });
    return;
  }
  const y = writeFacts(drawing, meeting);
  const height = area.y + area.height - y;
  const x = area.x + leftWidth + gutter;
  drawAttendance(drawing, meeting, { x: area.x, y, width: leftWidth, height });
  drawFindings(drawing, meeting, { x, y, width: area.x + area.width - x, height });
}

/** The delegations, as many as there is room for, and below them the theme groups on the agenda. */
function drawAttendance(drawing: Drawing, meeting: Meeting, { x, y, width, height }: Box) {
  const { page, context } = drawing;
  const { words } = context.texts;
  const groups = groupRows(drawing, meeting, width);
  const room = height - heightOf(groups) - titleRow - between;
  const { columns, head, body, style, inset } = delegationsTable(drawing, meeting, width, room);
  const rows = [
    head,
    ...fitRows(body, room - head.height, (hidden) => wordRow(words.more(hidden.length), columns.length)),
  ];
  writeTable(page, {
    name: words.stage.delegations,
    alt: `${words.stage.delegations}: ${meeting.title}`,
    x,
    y,
    columns,
    rows,
    style,
    inset,
    hasRowHeads: true,
  });
  writeTable(page, {
    name: words.stage.agenda,
    alt: words.stage.agenda,
    x,
    y: y + heightOf(rows) + between,
    columns: Array.from({ length: groupColumns }, () => width / groupColumns),
    rows: [{ height: titleRow, cells: [titleCell(words.stage.agenda, null, groupColumns)] }, ...groups],
    style: { size: 13 },
    inset: groupInset,
  });
}

/** Outcomes and what sources contradict each other on; where all of that is shown, what they leave open as well. */
function drawFindings(drawing: Drawing, meeting: Meeting, { x, y, width, height }: Box) {
  const { words } = drawing.context.texts;
  const { outcomes, disagreements, open_questions: open } = meeting;
  const first = [
    { title: words.stage.outcomes, count: outcomes.length, rows: outcomeRows(drawing, meeting, width) },
    {
      title: words.stage.disagreements,
      count: disagreements.length,
      rows: disagreementRows(drawing, meeting, width),
    },
  ].filter(({ rows }) => rows.length > 0);
  const last = { title: words.stage.open, count: open.length, rows: openRows(drawing, meeting, width) };
  const used = first.reduce((sum, { rows }) => sum + heightOf(rows) + titleRow + between, 0);
  const isRoom = open.length > 0 && height - used >= titleRow + leastList;
  const lists = isRoom ? [...first, last] : first;
  const shown = fitLists(
    lists.map(({ rows }) => rows),
    height - lists.length * (titleRow + between) + between,
    (hidden) => wordRow(words.more(hidden.length)),
  );
  let top = y;
  for (const [at, { title, count }] of lists.entries()) {
    const rows = [{ height: titleRow, cells: [titleCell(title, count)] }, ...shown[at]!];
    writeTable(drawing.page, {
      name: title,
      alt: `${title}: ${meeting.title}`,
      x,
      y: top,
      columns: [width],
      rows,
      style: { size: 13 },
      inset: noteInset,
    });
    top += heightOf(rows) + between;
  }
}
