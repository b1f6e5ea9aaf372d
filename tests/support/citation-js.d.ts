/** The little of citation-js that tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export type CslDate = { 'date-parts': number[][] };
  export type CslItem = {
    id: string;
    type: string;
    title?: string;
    note?: string | string[];
    publisher?: string;
    'container-title'?: string;
    language?: string;
    URL?: string;
    author?: { literal?: string; family?: string }[];
    issued?: CslDate;
    accessed?: CslDate;
  };
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    data: CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
