/** Where a picture draws, px. */
export type Area = { x: number; y: number; width: number; height: number };
