import type { Delegation, Meeting } from '../../../dataset/schema.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { hatchMark } from './hatch.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { hairline, inkLine, type Cell, type Row } from './table.ts';
import { titleCell, titleRow } from './title-cell.ts';

const size = 12;
const inset = { x: 6, y: 2 };
const shares = [0.22, 0.16, 0.36, 0.26];

/**
 * Who was there, who led them and at what level: present, absent and not recorded are three different things. Names and
 * offices take so many lines at most.
 */
export function delegationsTable(drawing: Drawing, meeting: Meeting, width: number, mostLines: number) {
  const { measure, context } = drawing;
  const { t, words } = context.texts;
  const columns = shares.map((share) => share * width);
  const fit = (text: string, column: number) =>
    cutText(text, mostLines, columns[column]! - 2 * inset.x, { size }, measure);
  const linesOf = ({ content }: Cell, column: number) =>
    typeof content === 'string'
      ? breakLines(content, columns[column]! - 2 * inset.x, { size, isBold: column === 0 }, measure).length
      : 1;
  const label = (content: string): Cell => ({
    content,
    bottom: inkLine,
    style: { size: 12, colour: palette['ink-2'] },
  });
  const head: Row = {
    height: titleRow,
    cells: [
      titleCell(words.stage.delegations),
      label(t.meeting.presence),
      label(t.meeting.head),
      label(t.filters.levels),
    ],
  };
  const body = meeting.participants.map((row): Row => {
    const cells = [
      { content: fit(sayParty(row, drawing), 0), style: { isBold: true }, indent: 0 },
      presenceCell(row, drawing),
      { content: fit(sayHead(row, drawing), 2), ...(!row.head?.name && unknown) },
      row.head ? { content: t.levels[row.head.level] } : { content: t.meeting.notRecorded, ...unknown },
    ].map((cell: Cell) => ({ ...cell, bottom: hairline }));
    return { height: Math.max(...cells.map(linesOf)) * lineHeight({ size }) + 2 * inset.y + 1, cells };
  });
  return { columns, head, body, style: { size }, inset };
}

const unknown = { style: { colour: palette['ink-2'] } };

function presenceCell({ present }: Delegation, { context }: Drawing): Cell {
  const { t } = context.texts;
  if (present === null) return { content: t.meeting.notRecorded, fill: hatchMark };
  return { content: present ? `● ${t.meeting.present}` : `○ ${t.meeting.absent}` };
}

function sayParty({ party, role }: Delegation, { context }: Drawing): string {
  const { t } = context.texts;
  const name = context.names.party(party);
  return role && role !== 'member' ? `${name} ${t.compare.inBrackets(t.roles[role])}` : name;
}

function sayHead({ head }: Delegation, { context }: Drawing): string {
  const { t } = context.texts;
  return head ? `${head.name ?? t.meeting.nameUnknown}, ${head.title}` : t.meeting.nameUnknown;
}
