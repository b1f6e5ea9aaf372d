import type { Briefing } from '../../../model/briefing.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawEmblem } from './emblem.ts';
import { titleOf } from './frame.ts';
import { titleBoxes, titleType } from './layouts.ts';
import { drawPlate, layOutMap } from './map-plate.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { sayProvenance } from './provenance.ts';
import { writeText, type Paragraph } from './text.ts';
import { stage } from './units.ts';

const mapBox = { x: 640, y: 31, width: 609, height: 658 };
const kind = { size: 14, isBold: true, colour: palette.turq };
const body = { size: 18, colour: palette['ink-2'] };
const fine = { size: 11, colour: palette['ink-2'] };
const mostLines = 5;

/** What it is about, by whom, for whom and when, of which edition; beside it the host cities in Central Asia. */
export function drawCover(drawing: Drawing, briefing: Briefing): void {
  const { page, slide, measure, context } = drawing;
  const { texts } = context;
  const { words } = texts;
  const { x, y, width } = titleBoxes.cover;
  const title = titleOf(drawing);
  const type = titleType(title, 'cover', measure);
  const top = y + breakLines(title, width, type, measure).length * lineHeight(type) + 20;
  writeText(page, {
    name: words.stage.briefing,
    box: { x, y: 62, width, height: 26 },
    content: words.stage.briefing.toLocaleUpperCase(texts.language),
    style: kind,
  });
  const text = cutText(slide.text.trim(), mostLines, width, body, measure);
  const textHeight = breakLines(text, width, body, measure).length * lineHeight(body);
  if (text) {
    const box = { x, y: top, width, height: textHeight };
    writeText(page, { name: words.powerpoint.context, box, content: text, style: body });
  }
  const by = sayBy(drawing, briefing);
  if (by.length) {
    writeText(page, {
      name: words.powerpoint.by,
      box: { x, y: top + (text ? textHeight + 18 : 0), width, height: by.length * lineHeight({ size: 15 }) },
      content: by,
      style: { size: 15 },
    });
  }
  const told = sayOrigin(drawing, width - 56);
  const toldHeight =
    told.reduce(
      (sum, { runs }) =>
        sum + breakLines(runs.map((run) => run.text).join(''), width - 56, fine, measure).length,
      0,
    ) * lineHeight(fine);
  const foot = stage.height - 40 - toldHeight;
  drawEmblem(page, { x, y: foot, width: 40, height: 40 });
  writeText(page, {
    name: words.powerpoint.foot,
    box: { x: x + 56, y: foot, width: width - 56, height: toldHeight },
    content: told,
    style: fine,
  });
  drawPlate(drawing, layOutMap(drawing, 'central-asia', mapBox));
}

function sayBy({ context, measure }: Drawing, { author, audience, date }: Briefing): Paragraph[] {
  const { words, formatDate } = context.texts;
  const lines = [author, audience && words.stage.for(audience), date && formatDate(date)];
  return lines.flatMap((line) =>
    line ? [{ runs: [{ text: cutText(line, 1, titleBoxes.cover.width, { size: 15 }, measure) }] }] : [],
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
