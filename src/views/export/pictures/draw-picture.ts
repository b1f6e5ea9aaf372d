import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import type { ExportContext } from '../export-context.ts';
import { drawBars } from './bars-picture.ts';
import { sayMapCounting, sayThemesCounting } from './counting.ts';
import { drawHeat } from './heat-picture.ts';
import { drawMap } from './map-picture.ts';
import type { PictureKind } from './picture-view.ts';
import { sayPicture } from './sayings.ts';
import { composeSheet } from './sheet.ts';
import { roomIn } from './text.ts';

const drawings = { map: drawMap, themes: drawBars, heat: drawHeat };

/**
 * The map, the bars or the heat map of an address as a stand-alone SVG document of 1600 by 900 user units (higher where the
 * words or the rows of the heat map need it), with all that it takes to read it, to trust it and to find it again.
 */
export function drawPicture(kind: PictureKind, address: Address, context: ExportContext): string {
  const selected = context.select(address.selection);
  const roomOf = roomIn(context.widthOf);
  const said = sayPicture(kind, address, selected, context);
  const { numbers, ...counting } = sayCounting(kind, address, selected, context);
  const description = [said.sentence, counting.counting, ...numbers].join('. ');
  const drawing = drawings[kind](address, selected, context, roomOf);
  return composeSheet({ ...said, ...counting, description }, drawing, roomOf);
}

const sayCounting = (kind: PictureKind, address: Address, selected: Selected, context: ExportContext) =>
  kind === 'map'
    ? sayMapCounting(address, selected, context)
    : sayThemesCounting(kind === 'heat' ? 'theme' : address.measure, selected, context);
