/** The room of a picture, px. */
export type Size = { width: number; height: number };

/** The width of a text in px, in a font written as in CSS. */
export type WidthOf = (text: string, font: string) => number;
