import { isOneFile } from './embedded.ts';
import { site } from './site.ts';

/** A file beside the page; a page that is a file by itself has it where the site is, if that was said at its build. */
export function besidePage(path: string): string | null {
  if (!isOneFile()) return path;
  return site.address && site.address + path;
}

let isOnlyHere = false;

/** Says whether the page shows a person's own data, which no address shows elsewhere. */
export const keepHere = (isKept: boolean): void => {
  isOnlyHere = isKept;
};

/**
 * The address that shows elsewhere what an address of this page does: for a page opened from disk, that of the site; null
 * for what is nowhere else.
 */
export function linkElsewhere(href: string): string | null {
  if (isOnlyHere) return null;
  const here = new URL(href, document.baseURI);
  if (here.protocol !== 'file:') return here.href;
  return site.address && site.address + here.search + here.hash;
}
