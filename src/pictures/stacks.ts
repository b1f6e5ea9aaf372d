import type { ThemesByYear } from '../model/select.ts';

/** A rectangle of a stack in data units: the year, and from which to which count it reaches. */
export type Segment = { year: number; group: number; from: number; to: number };

/** The stacked segments of all years, first group at the bottom; years and groups without meetings have none. */
export function stackSegments(agenda: ThemesByYear): Segment[] {
  return agenda.years.flatMap((year, at) => {
    let reached = 0;
    return agenda.groups.flatMap((counts, group) => {
      const count = counts[at] ?? 0;
      if (count === 0) return [];
      const from = reached;
      reached += count;
      return [{ year, group, from, to: reached }];
    });
  });
}

/** The highest stack, rounded up so that a few whole steps fill the axis. */
export function axisOf(segments: readonly Segment[]): { top: number; ticks: number[] } {
  const highest = Math.max(1, ...segments.map((segment) => segment.to));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].find(
    (size) => highest / size <= 4,
  );
  const size = step ?? 10 ** Math.ceil(Math.log10(highest / 4));
  const ticks = Array.from({ length: Math.floor(highest / size) + 1 }, (_, at) => at * size);
  return { top: highest * 1.04, ticks };
}

/** The same stacks in shares of the group mentions of each year, up to 1. */
export function stackShares(agenda: ThemesByYear): Segment[] {
  const segments = stackSegments(agenda);
  const mentions = new Map(segments.map(({ year, to }) => [year, to]));
  return segments.map((segment) => {
    const sum = mentions.get(segment.year) ?? 1;
    return { ...segment, from: segment.from / sum, to: segment.to / sum };
  });
}

/** The axis of shares. */
export const shareAxis: ReturnType<typeof axisOf> = { top: 1.04, ticks: [0, 0.25, 0.5, 0.75, 1] };
