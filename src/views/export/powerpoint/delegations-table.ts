import type { Delegation, Meeting } from '../../../dataset/schema.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { heightOf } from './fit-rows.ts';
import { hatchMark } from './hatch.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { hairline, inkLine, type Cell, type Row } from './table.ts';
import { titleCell, titleRow } from './title-cell.ts';

const size = 12;
const inset = { x: 6, y: 2 };
/** A long name of a party takes two lines whatever room there is. */
const nameLines = 2;
const shares = [0.24, 0.2, 0.32, 0.24];

/**
 * Who was there, who led them and at what level: present, absent and not recorded are three different things. Names and
 * offices take a line each, or more where there is room, px.
 */
export function delegationsTable(drawing: Drawing, meeting: Meeting, width: number, room: number) {
  const lines = meeting.participants.map(() => 1);
  let table = layOutTable(drawing, meeting, width, lines);
  for (const at of lines.keys()) {
    for (const more of [3, 2]) {
      const larger = layOutTable(drawing, meeting, width, lines.with(at, more));
      if (heightOf([larger.head, ...larger.body]) > room) continue;
      lines[at] = more;
      table = larger;
      break;
    }
  }
  return table;
}

function layOutTable(drawing: Drawing, meeting: Meeting, width: number, mostLines: readonly number[]) {
  const { measure, context } = drawing;
  const { t, words } = context.texts;
  const columns = shares.map((share) => share * width);
  const roomIn = (column: number) => columns[column]! - 2 * inset.x;
  const fits = (text: string, column: number, lines: number, isBold: boolean) =>
    breakLines(text, roomIn(column), { size, isBold }, measure).length <= lines;
  const fitParty = (row: Delegation, lines: number) => {
    const [name, withRole] = sayParty(row, drawing);
    if (fits(withRole, 0, lines, true)) return withRole;
    return cutText(name, nameLines, roomIn(0), { size, isBold: true }, measure);
  };
  const fitHead = (row: Delegation, lines: number) => {
    const [name, withOffice] = sayHead(row, drawing);
    const isWhole = lines > 1 || fits(withOffice, 2, lines, false);
    return cutText(isWhole ? withOffice : name, lines, roomIn(2), { size }, measure);
  };
  const linesOf = ({ content }: Cell, column: number) =>
    typeof content === 'string'
      ? breakLines(content, roomIn(column), { size, isBold: column === 0 }, measure).length
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
  const body = meeting.participants.map((row, at): Row => {
    const most = mostLines[at]!;
    const cells = [
      { content: fitParty(row, most), style: { isBold: true }, indent: 0 },
      presenceCell(row, drawing),
      { content: fitHead(row, most), ...(!row.head?.name && unknown) },
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

/** A party by its name, and with its role. */
function sayParty({ party, role }: Delegation, { context }: Drawing): [string, string] {
  const { t } = context.texts;
  const name = context.names.party(party);
  return [name, role && role !== 'member' ? `${name} ${t.compare.inBrackets(t.roles[role])}` : name];
}

/** Who led a delegation, and with the office. */
function sayHead({ head }: Delegation, { context }: Drawing): [string, string] {
  const name = head?.name ?? context.texts.t.meeting.nameUnknown;
  return [name, head ? `${name}, ${head.title}` : name];
}
