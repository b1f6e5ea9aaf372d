import type { Dataset } from '../../dataset/schema.ts';
import type { BriefingTexts } from '../../i18n/briefing-texts.ts';
import { sayTitle } from '../../i18n/briefing-titles.ts';
import { sayDeck, sayNotes } from '../../i18n/deck-words.ts';
import { sayPoint } from '../../i18n/point-sentences.ts';
import type { Names } from '../../i18n/names.ts';
import type { Address } from '../../model/address.ts';
import type { Briefing, SlideKind } from '../../model/briefing.ts';
import { fillSlide, type NewSlide } from '../../model/briefing-edits.ts';
import { makeDeck } from '../../model/deck.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selection } from '../../model/selection.ts';
import { pointsOfSlide } from '../../model/slide-points.ts';
import { writeSlideView } from '../../model/slide-view.ts';

const mostLines = 6;

type Ground = { index: MeetingIndex; dataset: Dataset; names: Names; texts: BriefingTexts };

/** A slide of a view of the page, with the title and the notes that its records give. */
export function makeSlide(
  kind: SlideKind,
  address: Address,
  positions: Uint32Array,
  { index, dataset, names, texts }: Ground,
): NewSlide {
  const view = writeSlideView(kind, address, index);
  const points = pointsOfSlide(index, dataset, { kind, view, emphasis: [] }, positions);
  const [takeaway] = points;
  const sayLines = (said: typeof points) => said.map((point) => sayPoint(point, names, texts)).join('\n');
  return fillSlide({
    kind,
    view,
    title: takeaway ? sayTitle(takeaway, names, texts) : texts.words.kinds[kind],
    // What stands out has no picture of its own.
    text: kind === 'text' ? sayLines(points.slice(1, 1 + mostLines)) : '',
    notes: sayNotes(points, names, texts),
  });
}

/** The default deck of a selection, in words. */
export const makeBriefing = (
  selection: Selection,
  positions: Uint32Array,
  { index, dataset, names, texts }: Ground,
): Briefing => sayDeck(makeDeck(index, dataset, selection, positions), names, texts);
