import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { createBriefingTexts } from '../../src/i18n/briefing-texts.ts';
import { createNames } from '../../src/i18n/names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { unpackBaseMap, type BaseMapTopology } from '../../src/pictures/base-map.ts';
import type { ExportContext } from '../../src/views/export/export-context.ts';
import { roughWidth } from './rough-width.ts';

const file = resolve(import.meta.dirname, '../../public/base-map.json');
const shapes = unpackBaseMap(JSON.parse(readFileSync(file, 'utf8')) as BaseMapTopology);
const texts = createBriefingTexts(createTexts('en'));

/** What a picture of a dataset is made of, with the published base map. */
export function pictureContextOf(dataset: Dataset): ExportContext {
  const index = buildIndex(overviewOf(dataset));
  return {
    index,
    dataset,
    names: createNames(index, texts),
    texts,
    shapes,
    select: (selection) => select(index, selection, null),
    linkTo: (query) => `https://atlas.example/${query && '?'}${query}`,
    site: { address: null, publisher: null, contact: null },
    widthOf: roughWidth,
  };
}
