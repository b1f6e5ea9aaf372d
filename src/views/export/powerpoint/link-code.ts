import { encode } from 'uqr';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawOutline, drawShape, type OutlinePoint } from './shape.ts';
import { writeText } from './text.ts';
import type { Box } from './units.ts';

/** Longer addresses make squares too small for a camera across a room. */
const longest = 700;
const quiet = 2;

/** A code that opens the same selection on a telephone, as one native shape; none for a long address. */
export function drawCode({ page, context }: Drawing, link: string, box: Box): void {
  const { words } = context.texts;
  if (link.length > longest) return;
  const { data, size } = encode(link, { border: quiet, ecc: 'M' });
  const module = box.width / size;
  const points = data.flatMap((row, y) => runsOf(row).flatMap(([from, to]) => bar(from, to, y, module)));
  const line = { colour: palette.rule, width: 0.75 };
  drawShape(page, { form: 'rect', name: words.stage.code, alt: null, box, fill: '#ffffff', line });
  drawOutline(page, { name: words.stage.code, alt: words.stage.code, box, points, fill: '#000000' });
  writeText(page, {
    name: words.powerpoint.label(words.stage.code),
    box: { x: box.x, y: box.y + box.height + 8, width: box.width, height: 40 },
    content: [{ runs: [{ text: words.stage.code, link, colour: palette.turq }] }],
    style: { size: 12 },
  });
}

/** From where to where a row is dark. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (isDark && last?.[1] === at) last[1] = at + 1;
    else if (isDark) runs.push([at, at + 1]);
  }
  return runs;
}

const bar = (from: number, to: number, row: number, module: number): OutlinePoint[] => [
  { x: from * module, y: row * module, moveTo: true },
  { x: to * module, y: row * module },
  { x: to * module, y: (row + 1) * module },
  { x: from * module, y: (row + 1) * module },
  { close: true },
];
