import { sayOrigin } from '../../../i18n/edition.ts';
import { saySelected } from '../../../i18n/sentence.ts';
import { countSources } from '../../../model/record-points.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { cutText, type Type } from './measure.ts';
import { chooseShown } from './shown-records.ts';
import type { Paragraph, Run } from './text.ts';

type Told = Omit<Drawing, 'area' | 'page'>;

const between = ' · ';

/**
 * What every slide says of itself, in two lines of a width: the selection and its sources; the edition, the newest
 * meeting, the licence, and the link that shows the same on another machine.
 */
export function sayProvenance(told: Told, width: number, type: Type): Paragraph[] {
  const { context, measure } = told;
  const { texts, index, site } = context;
  const origin = sayOrigin(index, texts, site).join(between);
  const edition = cutText(origin, 1, width, type, measure);
  const link = linkOf(told, width - measure(edition + between, type), type);
  return [
    { runs: [{ text: saySelectionAndSources(told, width, type) }] },
    { runs: [{ text: link ? edition + between : edition }, ...link] },
  ];
}

function saySelectionAndSources(told: Told, width: number, type: Type): string {
  const { context, selected, address, measure } = told;
  const { texts, names, dataset } = context;
  const selection = saySelected(
    { count: selected.count, total: selected.total },
    address.selection,
    names,
    texts,
  );
  const [found] = countSources(chooseShown(told), dataset);
  if (!found) return cutText(selection, 1, width, type, measure);
  const sources = between + texts.words.powerpoint.sources(found.count, found.official);
  return cutText(selection, 1, width - measure(sources, type), type, measure) + sources;
}

/** The address itself where there is room for it: a print has no links. */
function linkOf({ slide, context, measure }: Told, room: number, type: Type): Run[] {
  const link = context.linkTo(slide.view);
  if (link === null) return [];
  const text = measure(link, type) <= room ? link : context.texts.words.powerpoint.open;
  return [{ text, link, colour: palette.turq }];
}
