import type PptxGenJS from 'pptxgenjs';
import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { lineHeight, type Type } from './measure.ts';
import { addPart, type Page } from './page.ts';
import { placed, type Box } from './units.ts';
import { cleanText } from './xml-text.ts';

/** How a run is set; the colour is ink where none is given. */
export type Style = Type & {
  colour?: string;
  /** The colour of the ground, which keeps lines off the letters; none without it. */
  halo?: string;
};

/** Words of one style; a link leads to its address, and a language is given where it is not that of the slide. */
export type Run = Partial<Style> & { text: string; link?: string; language?: string };

export type Paragraph = {
  runs: readonly Run[];
  isBullet?: boolean;
  /** Points before it. */
  before?: number;
};

/** What stands in a text box or in a cell of a table: one line of one style, or paragraphs. */
export type Content = string | readonly Paragraph[];

type TextBox = {
  name: string;
  box: Box;
  content: Content;
  style: Style;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  isWrapped?: boolean;
};

/** A box of text that can be edited like any other. */
export function writeText(page: Page, { name, box, content, style, ...how }: TextBox): void {
  const { align = 'left', valign = 'top', isWrapped = true } = how;
  addPart(page, { name, kind: 'text', alt: null });
  page.canvas.addText(runsOf(content, style), {
    ...placed(box),
    objectName: name,
    isTextBox: true,
    margin: 0,
    align,
    valign,
    wrap: isWrapped,
    ...(style.isSerif && { lineSpacing: lineHeight(style) * 0.75 }),
  });
}

/** The runs of a text as pptxgenjs takes them. */
export function runsOf(content: Content, style: Style): PptxGenJS.TextProps[] {
  const paragraphs = typeof content === 'string' ? paragraphsOf(content) : content;
  return paragraphs.flatMap(({ runs, isBullet, before }, at) =>
    runs.map((run, place) => ({
      text: cleanText(run.text),
      options: {
        ...optionsOf({ ...style, ...run }),
        ...(isBullet && place === 0 && { bullet: { indent: style.size } }),
        ...(before !== undefined && { paraSpaceBefore: before }),
        ...(place === runs.length - 1 && at < paragraphs.length - 1 && { breakLine: true }),
      },
    })),
  );
}

const paragraphsOf = (text: string): Paragraph[] =>
  text.split('\n').map((line) => ({ runs: [{ text: line }] }));

/** Calibri is the face of the theme, and needs no word in every run. */
const optionsOf = ({ size, isBold, isSerif, colour, halo, link, language }: Style & Run) => ({
  fontSize: size,
  color: colourValue(colour ?? palette.ink),
  ...(isBold && { bold: true }),
  ...(isSerif && { fontFace: 'Georgia' }),
  ...(halo !== undefined && { glow: { size: 3, color: colourValue(halo), opacity: 0.9 } }),
  ...(language !== undefined && { lang: language }),
  ...(link !== undefined && { hyperlink: { url: link } }),
});
