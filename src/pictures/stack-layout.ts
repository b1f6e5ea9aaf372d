import type { BarCursor } from './bar-cursor.ts';
import type { Segment } from './stacks.ts';

type Area = { x: number; y: number; width: number; height: number };

const barShare = 0.72;
const hatchedFoot = 9;
/** How far above a stack it can still be pointed at. */
const reach = 4;

/** Where years and segments stand in the plot, all in px; `top` is the value at the plot's upper edge. */
export function layOutStacks(
  plot: Area,
  years: readonly number[],
  segments: readonly Segment[],
  top: number,
) {
  const band = plot.width / Math.max(1, years.length);
  const bar = band * barShare;
  const bottom = plot.y + plot.height;
  const startOf = (at: number) => plot.x + band * at;
  const yOf = (value: number) => bottom - (plot.height * value) / top;
  const stackAt = (at: number) => segments.filter(({ year }) => year === years[at]);
  const topOf = (at: number) => Math.min(yOf(stackAt(at).at(-1)?.to ?? 0), bottom - hatchedFoot);
  const boxOf = (at: number, low: number, high: number) => {
    const left = startOf(at) + (band - bar) / 2;
    return `M${left} ${low}V${high}H${left + bar}V${low}Z`;
  };

  return {
    band,
    bottom,
    startOf,
    middleOf: (at: number) => startOf(at) + band / 2,
    /** The head of a stack, or of the foot that stands for it. */
    topOf,
    yOf,
    segmentPath: ({ year, from, to }: Segment) => boxOf(years.indexOf(year), yOf(from), yOf(to)),
    /** The foot of a year of which nothing is known. */
    footPath: (at: number) => boxOf(at, bottom, bottom - hatchedFoot),
    isEmpty: (at: number) => stackAt(at).length === 0,
    /** The year and group at a point, from a little above the stack down to the labels; null elsewhere. */
    barAt(x: number, y: number): BarCursor | null {
      const at = Math.floor((x - plot.x) / band);
      if (at < 0 || at >= years.length || y < topOf(at) - reach) return null;
      const stack = stackAt(at);
      const segment = stack.findLast(({ from }) => y <= yOf(from)) ?? stack[0];
      return { at, group: segment?.group ?? 0 };
    },
  };
}
