import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import type { Texts } from '../i18n/texts.ts';

/** What a file of a selection is made of. */
export type DownloadInput = {
  dataset: Dataset;
  /** The selected records in the order of the page. */
  meetings: readonly Meeting[];
  names: Names;
  texts: Texts;
  /** The selection in words. */
  sentence: string;
  /** The address that shows the selection on another machine; null where there is none. */
  link: string | null;
  /** The name of the file that a person opened in place of the published dataset. */
  ownFile?: string;
};
