import type { Area } from './area.ts';
import { layOutKey, type KeyItem } from './key.ts';
import { breakLines } from './lines.ts';
import { element, words, type Markup } from './markup.ts';
import { families, writeText, type RoomOf, type TextStyle } from './text.ts';
import { palette } from '../palette.ts';
import type { Size } from '../../../pictures/room.ts';

/** What a picture says of itself, in the order in which it is read. */
export type Sayings = {
  language: string;
  title: string;
  /** The selection. */
  sentence: string;
  /** What the numbers count. */
  counting: string;
  notes: readonly string[];
  /** Where it comes from: sources, edition, licence. */
  origin: readonly string[];
  /** The address that shows the same; null where there is none. */
  link: string | null;
  /** For those who do not see it. */
  description: string;
};

/** The drawing itself: the least room it needs, px, and whether it fills what else there is. */
export type Drawing = {
  least: { width: number; height: number };
  fills: boolean;
  key: readonly KeyItem[];
  /** What is to be said of it in the room that it gets, px. */
  notesFor: (size: Size) => readonly string[];
  draw: (area: Area) => Markup;
};

/** User units; the height is that of a whole slide. */
const whole = { width: 1600, height: 900 };
/** A sheet is laid out in px of the page, at the width for which the page is drawn, and enlarged to user units. */
const usualWidth = 1040;
const margin = 24;
export const usualRoom = usualWidth - 2 * margin;

const fine: TextStyle = { size: 12, colour: 'ink-2' };
const mostTurns = 4;

type Block = { lines: string[]; style: TextStyle; lead: number };

/** A sheet of paper with all that a picture must carry, as a document of its own. */
export function composeSheet(says: Sayings, drawing: Drawing, roomOf: RoomOf): string {
  const sheet = layOutSheet(says, drawing, roomOf);
  const { width, scale, height, area, head, key, keyTop, notes, notesTop, origin, link, ruleAt } = sheet;
  const inside = [
    element('rect', { width, height, fill: palette.paper }),
    rule(margin - 6, width, palette.ink),
    ...writeBlocks(head, margin),
    drawing.draw(area),
    ...key.placed.map(({ item, x, middle }) => item.draw(margin + x, keyTop + middle)),
    ...writeBlocks(notes, notesTop),
    rule(ruleAt, width, palette.rule),
    ...writeBlocks(origin, ruleAt + 4),
    ...(says.link === null
      ? []
      : [element('a', { href: says.link }, ...writeBlocks(link, ruleAt + 4 + heightOf(origin)))]),
  ];
  const size = { width: whole.width, height: Math.ceil(height * scale) };
  const document = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      lang: says.language,
      'xml:lang': says.language,
      role: 'graphics-document document',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'font-family': families.sans,
      fill: palette.ink,
    },
    element('title', { id: 'title' }, words(`${says.title}. ${says.sentence}`)),
    element('desc', { id: 'description' }, words(says.description)),
    element('g', { transform: `scale(${scale})` }, ...inside),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}

/** What is said of a drawing can depend on its room, and its room on how much is said. */
function layOutSheet(says: Sayings, drawing: Drawing, roomOf: RoomOf) {
  let notes = says.notes;
  for (let turn = 0; ; turn++) {
    const sheet = layOutWith(notes, says, drawing, roomOf);
    const wanted = [...drawing.notesFor(sheet.area), ...says.notes];
    if (wanted.join('\n') === notes.join('\n') || turn === mostTurns) return sheet;
    notes = wanted;
  }
}

function layOutWith(said: readonly string[], says: Sayings, drawing: Drawing, roomOf: RoomOf) {
  const width = Math.max(usualWidth, drawing.least.width + 2 * margin);
  const scale = whole.width / width;
  const room = width - 2 * margin;
  const block = (text: string, style: TextStyle, lead: number): Block => ({
    lines: breakLines(text, room, (part) => roomOf(part, style)),
    style,
    lead,
  });
  const head = [
    block(says.title, { size: 22, weight: 600, face: 'serif' }, 28),
    block(says.sentence, { size: 15, weight: 500 }, 20),
    block(says.counting, { size: 13, colour: 'ink-2' }, 18),
  ];
  const notes = said.map((note) => block(note, fine, 16));
  const origin = says.origin.map((line) => block(line, fine, 16));
  const link = says.link === null ? [] : [block(says.link, { ...fine, colour: 'turq' }, 16)];
  const key = layOutKey(drawing.key, room);
  const keyHeight = key.height && key.height + 6;
  const top = margin + heightOf(head) + 10;
  const below = keyHeight + heightOf(notes) + 16 + heightOf(origin) + heightOf(link) + margin - 8;
  const least = top + drawing.least.height + below;
  const height = drawing.fills ? Math.max(whole.height / scale, least) : least;
  const area: Area = { x: margin, y: top, width: room, height: height - top - below };
  const bottom = area.y + area.height;
  return {
    width,
    height,
    scale,
    area,
    head,
    key,
    notes,
    origin,
    link,
    keyTop: bottom + 6,
    notesTop: bottom + keyHeight,
    ruleAt: bottom + keyHeight + heightOf(notes) + 8,
  };
}

const heightOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { lines, lead }) => sum + lines.length * lead, 0);

/** Each line of each block, from a top edge down. */
function writeBlocks(blocks: readonly Block[], top: number): Markup[] {
  let y = top;
  return blocks.flatMap(({ lines, style, lead }) =>
    lines.map((line) => {
      y += lead;
      return writeText(line, margin, y - lead * 0.28, style);
    }),
  );
}

const rule = (y: number, width: number, stroke: string) =>
  element('path', { d: `M${margin} ${y}H${width - margin}`, stroke, 'stroke-width': 1, fill: 'none' });
