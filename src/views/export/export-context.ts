import type { Dataset } from '../../dataset/schema.ts';
import type { BriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import type { Site } from '../../model/site.ts';
import type { BaseMapShapes } from '../../pictures/base-map.ts';
import type { WidthOf } from '../../pictures/room.ts';

/** All that a file made from the page is made of. */
export type ExportContext = {
  index: MeetingIndex;
  dataset: Dataset;
  names: Names;
  texts: BriefingTexts;
  shapes: BaseMapShapes;
  /** What a selection gives; its words have been searched for already. */
  select: (selection: Selection) => Selected;
  /** The address that shows a query of the page on another machine; null where the page has no such address. */
  linkTo: (query: string) => string | null;
  site: Site;
  widthOf: WidthOf;
};
