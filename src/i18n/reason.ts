import type { Catalogue } from './texts.ts';

/** How the three families of browsers, and Vite for a style, name a part of the page whose file they did not get. */
const missing = /dynamically imported module|importing a module script|preload css/i;

/** Whether something failed because a part of the page could not be loaded: a newer release has other files. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && (missing.test(error.message) || isMissingPart(error.cause));

/** Why something failed, in words for the person to whom it happened. */
export function sayReason(error: unknown, t: Catalogue): string {
  if (isMissingPart(error)) return t.failed.part;
  return error instanceof Error ? error.message : String(error);
}
