/** The events that stand in the chart of themes; on which side of its line a name stands, and in which row above the plot. */
export const events = [
  { year: 2007, key: 'strategy2007', side: 'right', row: 1 },
  { year: 2019, key: 'strategy2019', side: 'left', row: 2 },
  { year: 2025, key: 'summit2025', side: 'left', row: 1 },
] as const;
