/** Whether this browser lets a page put a picture where texts are copied to. */
export const canCopyImage = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';

/** Copies a PNG; to be called at the click itself, since some browsers refuse it later, with the PNG still in the making. */
export const copyImage = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
