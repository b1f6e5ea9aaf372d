import type { Dataset } from '../../dataset/schema.ts';
import { createBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Address } from '../../model/address.ts';
import type { SlideKind } from '../../model/briefing.ts';
import { addSlide } from '../../model/briefing-edits.ts';
import { startBriefing } from '../../model/briefing-shelf.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { makeSlide } from './make-slides.ts';
import { readShelf } from './shelf-store.ts';
import { inWork, put } from './use-shelf.ts';

type Ground = { index: MeetingIndex; dataset: Dataset; names: Names; texts: Texts };

/** Puts a view of the page at the end of the briefing in work, or of a new one, and says so. */
export function pinSlide(kind: SlideKind, address: Address, positions: Uint32Array, ground: Ground): string {
  const texts = createBriefingTexts(ground.texts);
  const { builder } = texts.words;
  const shelf = readShelf();
  const started = { title: builder.untitled, datasetVersion: ground.dataset.version };
  const briefing = inWork(shelf) ?? startBriefing(shelf.briefings, started);
  const pinned = addSlide(briefing, makeSlide(kind, address, positions, { ...ground, texts }));
  put(pinned);
  return pinned === briefing ? builder.full : builder.pinned(pinned.slides.length);
}
