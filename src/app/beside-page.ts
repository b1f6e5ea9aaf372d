import { isOneFile } from './embedded.ts';
import { site } from './site.ts';

/** A file beside the page; a page that is a file by itself has it where the site is, if that was said at its build. */
export function besidePage(path: string): string | null {
  if (!isOneFile()) return path;
  return site.address && site.address + path;
}

/** The address that shows elsewhere what an address of this page does: for a page opened from disk, that of the site. */
export function linkElsewhere(href: string): string | null {
  const here = new URL(href, document.baseURI);
  if (here.protocol !== 'file:') return here.href;
  return site.address && site.address + here.search + here.hash;
}
