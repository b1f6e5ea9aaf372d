import type { Briefing } from '../../../model/briefing.ts';
import { drawClosing } from './closing-slide.ts';
import { drawCover } from './cover-slide.ts';
import { drawDifference } from './difference-slide.ts';
import type { Drawing } from './drawing.ts';
import { drawFigures } from './figures-slide.ts';
import { titleOf, writeFoot, writeHead, writeTitle } from './frame.ts';
import { drawHeat } from './heat-slide.ts';
import { chooseLayout, type Layout } from './layouts.ts';
import { drawLevels } from './levels-slide.ts';
import { drawMap } from './map-slide.ts';
import { drawMeeting } from './meeting-slide.ts';
import { drawSources } from './sources-slide.ts';
import { drawText } from './text-slide.ts';
import { drawThemes } from './themes-slide.ts';

const pictures = {
  figures: drawFigures,
  map: drawMap,
  themes: drawThemes,
  heat: drawHeat,
  difference: drawDifference,
  levels: drawLevels,
  meeting: drawMeeting,
  text: drawText,
  sources: drawSources,
};

/** The layout of a slide: cover and closing have their own, the others that of their title. */
export function layoutOf({
  slide,
  context,
  measure,
}: Pick<Drawing, 'slide' | 'context' | 'measure'>): Layout {
  if (slide.kind === 'cover' || slide.kind === 'closing') return slide.kind;
  return chooseLayout(titleOf({ slide, context }), measure);
}

/** Draws a slide of any kind on its page, in the order in which it is to be read. */
export function drawSlide(
  drawing: Omit<Drawing, 'area'>,
  layout: Layout,
  briefing: Briefing,
  number: number,
): void {
  const { kind } = drawing.slide;
  if (kind === 'cover') {
    writeTitle(drawing, layout);
    drawCover({ ...drawing, area: nowhere }, briefing);
    return;
  }
  if (kind === 'closing') {
    writeTitle(drawing, layout);
    drawClosing({ ...drawing, area: nowhere });
  } else {
    pictures[kind]({ ...drawing, area: writeHead(drawing, layout) });
  }
  writeFoot(drawing, number, briefing.slides.length);
}

/** Cover and closing place things for themselves. */
const nowhere = { x: 0, y: 0, width: 0, height: 0 };
