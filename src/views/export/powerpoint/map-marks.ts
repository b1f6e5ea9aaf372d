import type { CityMark } from '../../../pictures/city-marks.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import type { Place } from './map-plate.ts';
import { countStyles, paintDisc, ringGap, standingOf } from './mark-paint.ts';
import { drawOutline, drawShape } from './shape.ts';

type Point = { x: number; y: number };

/** The mark of a city with its count, and the line to its true place where it stepped aside. */
export function drawMark(drawing: Drawing, mark: CityMark, place: Place): void {
  const { page, context } = drawing;
  const { name, count, region } = mark;
  const { t, words } = context.texts;
  const standing = standingOf(mark);
  const middle = place(mark.x, mark.y);
  const radius = place(mark.x + mark.radius, mark.y).x - middle.x;
  if (mark.hasLead) drawLead(drawing, middle, place(mark.x - mark.nudge[0], mark.y - mark.nudge[1]));
  if (standing === 'chosen') {
    const ring = { name: words.powerpoint.ring(name), alt: null, box: discOf(middle, radius + ringGap) };
    drawShape(page, { form: 'ellipse', ...ring, line: { colour: palette.ink, width: 1 } });
  }
  drawShape(page, {
    form: 'ellipse',
    name,
    alt: t.map.city(name, count),
    box: discOf(middle, radius),
    ...paintDisc(standing, region),
    ...(mark.isCountInside && { text: String(count), style: countStyles[standing] }),
  });
}

function drawLead({ page, context }: Drawing, from: Point, to: Point) {
  const name = context.texts.words.powerpoint.lead;
  const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
  drawOutline(page, {
    name,
    alt: null,
    box: {
      ...corner,
      width: Math.max(1, Math.abs(from.x - to.x)),
      height: Math.max(1, Math.abs(from.y - to.y)),
    },
    points: [from, to].map(({ x, y }, at) => ({ x: x - corner.x, y: y - corner.y, moveTo: at === 0 })),
    line: { colour: palette.ink, width: 0.75 },
  });
  drawShape(page, { form: 'ellipse', name, alt: null, box: discOf(to, 2), fill: palette.ink });
}

const discOf = ({ x, y }: Point, radius: number) => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
