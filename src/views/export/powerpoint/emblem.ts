import { palette } from '../palette.ts';
import type { Page } from './page.ts';
import { drawOutline, type OutlinePoint } from './shape.ts';
import type { Box } from './units.ts';

/** The eight-pointed girih star of the page, in a box of equal sides. */
export function drawEmblem(page: Page, name: string, box: Box): void {
  const unit = box.width / 28;
  const star = polygon(16, (at) => (at % 2 === 0 ? 13.2 : 10) * unit, -90, box);
  const heart = polygon(8, () => 5.59 * unit, 22.5, box);
  const line = { colour: palette.paper, width: 1.25 };
  drawOutline(page, { name, alt: null, box, points: star, fill: palette.turq });
  drawOutline(page, { name, alt: null, box, points: heart, fill: palette.eu, line });
}

function polygon(
  corners: number,
  radiusOf: (at: number) => number,
  turn: number,
  { width }: Box,
): OutlinePoint[] {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = (((at * 360) / corners + turn) * Math.PI) / 180;
    const radius = radiusOf(at);
    return {
      x: width / 2 + radius * Math.cos(angle),
      y: width / 2 + radius * Math.sin(angle),
      moveTo: at === 0,
    };
  });
  return [...points, { close: true }];
}
