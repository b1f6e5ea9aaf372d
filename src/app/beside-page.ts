import { isOneFile } from './embedded.ts';
import { site } from './site.ts';

/** A file beside the page; a page that is a file by itself has it where the site is, if that was said at its build. */
export function besidePage(path: string): string | null {
  if (!isOneFile()) return path;
  return site.address && site.address.replace(/\/?$/, `/${path}`);
}
