import type { Address } from '../../../model/address.ts';
import type { Slide } from '../../../model/briefing.ts';
import type { Selected } from '../../../model/select.ts';
import type { ExportContext } from '../export-context.ts';
import type { Measure } from './measure.ts';
import type { Page } from './page.ts';
import type { Box } from './units.ts';

/** One slide while it is drawn: what it shows, where its picture goes, and what the picture is made from. */
export type Drawing = {
  page: Page;
  slide: Slide;
  address: Address;
  selected: Selected;
  context: ExportContext;
  measure: Measure;
  area: Box;
};
