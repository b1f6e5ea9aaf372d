import type { Address } from '../../../model/address.ts';
import type { ExportContext } from '../export-context.ts';
import { drawPicture } from './draw-picture.ts';
import type { LoadBytes } from './embed-fonts.ts';
import { pictureName, type PictureKind } from './picture-view.ts';
import { toPng } from './to-png.ts';

/** Pixels for a user unit. */
const sharpness = 2;

/** A picture as a file with its name; rejects where the browser cannot paint it. */
export async function makePicture(
  kind: PictureKind,
  address: Address,
  context: ExportContext,
  format: 'png' | 'svg',
  loadBytes: LoadBytes,
): Promise<{ blob: Blob; name: string }> {
  const svg = drawPicture(kind, address, context);
  return {
    blob:
      format === 'png'
        ? await toPng(svg, sharpness, loadBytes)
        : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }),
    name: pictureName(kind, address, context.index, format),
  };
}
