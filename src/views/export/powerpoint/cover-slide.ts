import type { Briefing } from '../../../model/briefing.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawEmblem } from './emblem.ts';
import { titleOf } from './frame.ts';
import { titleBoxes, titleType } from './layouts.ts';
import { drawPlate, layOutMap } from './map-plate.ts';
import { breakLines, cutText, lineHeight, type Type } from './measure.ts';
import { sayProvenance } from './provenance.ts';
import { writeText, type Paragraph, type Run } from './text.ts';
import { stage } from './units.ts';

const mapBox = { x: 640, y: 31, width: 609, height: 658 };
const kind = { size: 14, isBold: true, colour: palette.turq };
const body = { size: 18, colour: palette['ink-2'] };
const fine = { size: 11, colour: palette['ink-2'] };
const byStyle = { size: 15 };
const mostLines = 5;
const gap = 18;
/** The emblem and the room to its right, px. */
const beside = 56;

/** What it is about, by whom, for whom and when, of which edition; beside it the host cities in Central Asia. */
export function drawCover(drawing: Drawing, briefing: Briefing): void {
  const { page, slide, measure, context } = drawing;
  const { words } = context.texts;
  const { x, y, width } = titleBoxes.cover;
  const linesOf = (text: string, room: number, type: Type) => breakLines(text, room, type, measure).length;

  const kicker = words.stage.briefing.toLocaleUpperCase(context.texts.language);
  writeText(page, {
    name: words.stage.briefing,
    box: { x, y: 62, width, height: 26 },
    content: kicker,
    style: kind,
  });
  const told = sayOrigin(drawing, width - beside);
  const toldLines = told.map(({ runs }) => linesOf(textOf(runs), width - beside, fine));
  const toldHeight = toldLines.reduce((sum, lines) => sum + lines * lineHeight(fine), 0);
  const foot = stage.height - 40 - toldHeight;
  const by = sayBy(drawing, briefing);
  const byHeight = by.length * lineHeight(byStyle);

  const title = titleOf(drawing);
  const type = titleType(title, 'cover', measure);
  const top = y + linesOf(title, width, type) * lineHeight(type) + gap;
  const room = foot - top - byHeight - 2 * gap;
  const most = Math.min(mostLines, Math.max(1, Math.floor(room / lineHeight(body))));
  const text = cutText(slide.text.trim(), most, width, body, measure);
  const height = text ? linesOf(text, width, body) * lineHeight(body) : 0;
  if (text) {
    writeText(page, {
      name: words.powerpoint.context,
      box: { x, y: top, width, height },
      content: text,
      style: body,
    });
  }
  if (by.length) {
    const box = { x, y: top + (text ? height + gap : 0), width, height: byHeight };
    writeText(page, { name: words.powerpoint.by, box, content: by, style: byStyle });
  }
  drawEmblem(page, context.texts.t.site.name, { x, y: foot, width: 40, height: 40 });
  writeText(page, {
    name: words.powerpoint.foot,
    box: { x: x + beside, y: foot, width: width - beside, height: toldHeight },
    content: told,
    style: fine,
  });
  drawPlate(drawing, layOutMap(drawing, 'central-asia', mapBox));
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function sayBy({ context, measure }: Drawing, { author, audience, date }: Briefing): Paragraph[] {
  const { words, formatDate } = context.texts;
  const lines = [author, audience && words.stage.for(audience), date && formatDate(date)];
  return lines.flatMap((line) =>
    line ? [{ runs: [{ text: cutText(line, 1, titleBoxes.cover.width, byStyle, measure) }] }] : [],
  );
}

/** Edition, selection, sources and link; and what the map shows, with the words that every map carries. */
function sayOrigin(drawing: Drawing, width: number): Paragraph[] {
  const { t, words } = drawing.context.texts;
  return [
    ...sayProvenance(drawing, width * 2, fine),
    { runs: [{ text: `${words.powerpoint.coverMap} ${t.map.disclaimer} ${t.map.policy}.` }] },
  ];
}
