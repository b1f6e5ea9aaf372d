import type { Box } from '../../../pictures/labels.ts';

/**
 * Hatching as lines that rise to the right, a distance apart, px, that end at the edges of a box. Lines and not a pattern,
 * which several programs that open SVG leave blank.
 */
export function hatchBox({ left, top, right, bottom }: Box, distance: number): string {
  const step = distance * Math.SQRT2;
  const first = Math.ceil((left + top) / step) * step;
  const count = Math.max(0, Math.ceil((right + bottom - first) / step));
  return Array.from({ length: count }, (_, at) => first + at * step)
    .map((sum) => {
      const start = sum - bottom > left ? [sum - bottom, bottom] : [left, sum - left];
      const end = sum - top < right ? [sum - top, top] : [right, sum - right];
      return `M${start.join(' ')}L${end.join(' ')}`;
    })
    .join('');
}
