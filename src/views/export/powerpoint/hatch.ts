import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';

/** A cell filled with this colour, which no other has, is hatched by the mend: nothing is known there. */
export const hatchMark: string = palette.hatch;

/** A pattern of lines at 45 degrees as a fill. */
export const writeHatch = (form: 'wdUpDiag' | 'ltUpDiag', line: string, ground: string): string =>
  `<a:pattFill prst="${form}"><a:fgClr><a:srgbClr val="${colourValue(line)}"/></a:fgClr>` +
  `<a:bgClr><a:srgbClr val="${colourValue(ground)}"/></a:bgClr></a:pattFill>`;
