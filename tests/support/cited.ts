import { Cite, type CslItem } from '@citation-js/core';

await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);

/** The entries of a file as a program for references reads them, by their ids. */
export function readReferences(format: 'bibtex' | 'ris', text: string): Map<string, CslItem> {
  const forceType = { bibtex: '@biblatex/text', ris: '@ris/file' }[format];
  return new Map(new Cite(text, { forceType }).data.map((item) => [item.id, item]));
}
