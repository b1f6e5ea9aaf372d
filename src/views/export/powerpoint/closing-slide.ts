import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { titleOf } from './frame.ts';
import { titleBoxes, titleType } from './layouts.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { writeText } from './text.ts';

const body = { size: 20, colour: palette['ink-2'] };
const mostLines = 10;

/** The last slide: its title and what stands below it. */
export function drawClosing({ page, slide, measure, context }: Drawing): void {
  const { x, y, width } = titleBoxes.closing;
  const title = titleOf({ slide, context });
  const type = titleType(title, 'closing', measure);
  const text = cutText(slide.text.trim(), mostLines, width, body, measure);
  if (!text) return;
  const top = y + breakLines(title, width, type, measure).length * lineHeight(type) + 22;
  writeText(page, {
    name: context.texts.words.kinds.text,
    box: { x, y: top, width, height: 640 - top },
    content: text,
    style: body,
  });
}
