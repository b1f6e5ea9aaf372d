import { isOneFile } from './embedded.ts';
import { site } from './site.ts';

/** A file beside the page; a page that is a file by itself has it where the site is, if that was said at its build. */
export function besidePage(path: string): string | null {
  if (!isOneFile()) return path;
  return site.address && site.address + path;
}

/** An address of the page as it is handed on: from a file by itself that of the site, else null, for no one has that file. */
export function linkTo(href: string): string | null {
  const { href: whole, search, hash } = new URL(href, document.baseURI);
  return isOneFile() ? site.address && site.address + search + hash : whole;
}
