import { createContext } from 'react';
import type { Names } from '../../i18n/names.ts';
import type { ThemesByYear } from '../../model/select.ts';
import type { BarCursor } from '../../pictures/bar-cursor.ts';
import type { Segment } from '../../pictures/stacks.ts';

/** All that is drawn inside the frame of the chart. */
export type BarsPicture = {
  agenda: ThemesByYear;
  measure: 'count' | 'share';
  segments: readonly Segment[];
  /** The value at the upper edge of the plot, and those that have a line. */
  top: number;
  ticks: readonly number[];
  groups: readonly { id: string }[];
  emphasised: ReadonlySet<string>;
  chosenYears: { from: number; to: number } | null;
  incompleteYear: number;
  names: Names;
  /** Where the pointer is, else where the keys have led. */
  current: BarCursor | null;
  /** Where the tip is put. */
  frame: HTMLElement | null;
  onPoint: (at: BarCursor | null) => void;
  onClose: () => void;
  onToggle: (at: BarCursor) => void;
};

/** Past Recharts, whose frame would be built anew wherever a part of its children changes. */
export const BarsContext = createContext<BarsPicture | null>(null);
