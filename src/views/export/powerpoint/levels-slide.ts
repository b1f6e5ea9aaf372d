import { viewLevels, type LevelLens } from '../../../model/level-lens.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { levelInset, levelTable, rankPaint } from './levels-table.ts';
import { createKeyRow } from './key-row.ts';
import { cutText, lineHeight } from './measure.ts';
import { writeTable } from './table.ts';
import { writeText } from './text.ts';

const fine = { size: 11, colour: palette['ink-2'] };
const ranks = [5, 4, 3, 2, 1] as const;
const swatch = { width: 26, height: 15 };
const mostLines = 2;
const keyRoom = (1 + mostLines) * lineHeight(fine) + 14;

/** The level of the head of each delegation over time: a row for each meeting or year, a column for each party. */
export function drawLevels(drawing: Drawing): void {
  const { page, area, selected, context, measure } = drawing;
  const { t } = context.texts;
  const lens = viewLevels(context.dataset, context.index, selected.positions);
  if (lens.columns.length === 0) {
    writeText(page, { name: t.lens.title, box: area, content: t.lens.empty, style: { size: 18 } });
    return;
  }
  const { table, parties, times } = levelTable(drawing, lens, area.height - keyRoom);
  writeTable(page, {
    name: t.lens.caption,
    alt: t.lens.caption,
    x: area.x,
    y: area.y,
    ...table,
    inset: levelInset,
    hasRowHeads: true,
  });
  drawLevelKey(drawing, area.y + area.height - keyRoom + 10 + lineHeight(fine) / 2);
  writeText(page, {
    name: context.texts.words.powerpoint.notes,
    box: {
      x: area.x,
      y: area.y + area.height - mostLines * lineHeight(fine),
      width: area.width,
      height: mostLines * lineHeight(fine),
    },
    content: cutText(sayNotes(drawing, lens, parties, times), mostLines, area.width, fine, measure),
    style: fine,
  });
}

/** What the shades stand for. */
function drawLevelKey(drawing: Drawing, middle: number) {
  const { t, words } = drawing.context.texts;
  const row = createKeyRow(drawing, middle, fine);
  for (const rank of ranks) {
    row.mark(swatch, {
      name: words.powerpoint.step(rank),
      alt: null,
      fill: rankPaint[rank]!.fill,
      line: { colour: palette['rule-2'], width: 0.5 },
    });
    row.skip(7);
    row.write(t.lens.ranks[rank]);
    row.skip(24);
  }
}

function sayNotes({ context }: Drawing, lens: LevelLens, parties: number, times: number): string {
  const { words } = context.texts;
  const hidden = lens.rows.slice(parties).map(({ party }) => context.names.party(party));
  return [
    words.powerpoint.levels[lens.by],
    times < lens.columns.length ? words.powerpoint.latest[lens.by](times, lens.columns.length) : [],
    hidden.length ? words.powerpoint.notShown(hidden) : [],
  ]
    .flat()
    .join(' ');
}
