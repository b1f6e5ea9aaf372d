import type { Overview } from '../../src/dataset/schema.ts';
import { createNames } from '../../src/i18n/names.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { everything } from '../../src/model/selection.ts';

export type BuiltDesk = ReturnType<typeof buildDesk>;

/** What every view is given of an overview: its index, its counts with nothing chosen, and English words. */
export function buildDesk(overview: Overview) {
  const index = buildIndex(overview);
  const texts = createTexts('en');
  const names = createNames(index, texts);
  return { index, whole: select(index, everything, null), names, texts };
}
