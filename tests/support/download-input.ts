import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { DownloadInput } from '../../src/formats/download-input.ts';
import { createNames } from '../../src/i18n/names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';

/** What a download of all or some meetings of a dataset is made of, newest first as on the page. */
export function inputOf(dataset: Dataset, part: Partial<DownloadInput> = {}): DownloadInput {
  const texts = createTexts('en');
  return {
    dataset,
    meetings: dataset.meetings.toReversed(),
    names: createNames(buildIndex(overviewOf(dataset)), texts),
    texts,
    sentence: `${dataset.meetings.length} meetings`,
    link: 'https://atlas.example/?series=hlpsd',
    ...part,
  };
}
