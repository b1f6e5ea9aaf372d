import { embedFonts, type LoadBytes } from './embed-fonts.ts';

/**
 * Paints an SVG document, at so many pixels for a user unit, in the fonts of the page. Rejects where the browser cannot
 * paint it or has no room for it.
 */
export async function toPng(svg: string, scale: number, loadBytes: LoadBytes): Promise<Blob> {
  const painted = enlarge(await embedFonts(svg, document, loadBytes), scale);
  const image = new Image();
  // Not `blob:`, of which a browser may say that it comes from elsewhere where the page was opened from disk.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(painted)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no room for a picture of this size');
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser has no room for a picture of this size'));
    }, 'image/png');
  });
}

/** An image has the size that its root says; a canvas that enlarges it would blur it in some browsers. */
const enlarge = (svg: string, scale: number) =>
  svg.replace(
    / width="(\d+)" height="(\d+)"/,
    (_, width: string, height: string) =>
      ` width="${Number(width) * scale}" height="${Number(height) * scale}"`,
  );
