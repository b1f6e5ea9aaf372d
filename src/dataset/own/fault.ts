/** Why a row of a table, or a record of a dataset, cannot be opened. */
export type FaultCode =
  | 'missing'
  | 'too-long'
  | 'date-form'
  | 'date-ambiguous'
  | 'date-not-real'
  | 'date-range'
  | 'date-order'
  | 'date-precision'
  | 'round'
  | 'choice'
  | 'coordinate'
  | 'city-unknown'
  | 'city-elsewhere'
  | 'city-by-video'
  | 'country-unknown'
  | 'country-differs'
  | 'theme-unknown'
  | 'party-unknown'
  | 'party-twice'
  | 'id-form'
  | 'id-repeated'
  | 'cells'
  | 'cut-short'
  | 'quotes'
  | 'schema'
  | 'reference';

/** One thing that is wrong in a file: where it stands, what was found there, and what is allowed. */
export type Fault = {
  /** In a table the row as a spreadsheet counts it, headings first; in a dataset the place in the list, from 1. */
  row: number;
  /** In a dataset the list and the id of the record, else empty. */
  record: string;
  /** The heading of the column or the path of the field; empty where the row is wrong as a whole. */
  field: string;
  /** What was found, 200 characters of it at most. */
  found: string;
  code: FaultCode;
  /** What is allowed, as far as the code alone does not say it. */
  allowed: string;
};

/** Why a file cannot be opened at all. */
export type FileFaultCode =
  | 'gone'
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'row-too-long'
  | 'not-text'
  | 'encoding'
  | 'no-rows'
  | 'cut-short'
  | 'not-json'
  | 'too-deep'
  | 'not-a-dataset'
  | 'newer';

/** Thrown for a file that cannot be opened at all; `detail` is the place, the limit or the value. */
export class FileFault extends Error {
  readonly code: FileFaultCode;
  readonly detail: string;

  constructor(code: FileFaultCode, detail = '') {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** What was found, short enough to be shown. */
export const shorten = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
