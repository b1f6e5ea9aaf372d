import { sayOrigin } from '../../../i18n/edition.ts';
import { saySelected } from '../../../i18n/sentence.ts';
import { chooseMeetings } from '../../../model/chosen-meetings.ts';
import { countSources } from '../../../model/record-points.ts';
import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import { isEverything } from '../../../model/selection.ts';
import type { ExportContext } from '../export-context.ts';
import { pictureQuery, type PictureKind } from './picture-view.ts';
import type { Sayings } from './sheet.ts';

/** What every picture says, whatever it draws. */
export function sayPicture(
  kind: PictureKind,
  { selection, ...shown }: Address,
  selected: Selected,
  context: ExportContext,
): Pick<Sayings, 'language' | 'title' | 'sentence' | 'origin' | 'link'> {
  const { index, names, texts, linkTo } = context;
  const { t, words } = texts;
  const said = saySelected(selected, selection, names, texts);
  return {
    language: texts.language,
    title: words.pictures.titles[kind],
    sentence:
      isEverything(selection) && index.size > 0
        ? `${said} ${t.sentence.everything(index.firstYear, index.lastYear)}`
        : said,
    origin: [saySources(selected, context), sayOrigin(index, texts, context.site).join(' · ')].filter(
      Boolean,
    ),
    link: linkTo(pictureQuery(kind, { selection, ...shown }, index)),
  };
}

function saySources({ positions }: Selected, { index, dataset, texts }: ExportContext): string {
  const [sources] = countSources(chooseMeetings(index, dataset, positions), dataset);
  const read = texts.t.foot.read(texts.formatDate(index.overview.sources_read));
  if (!sources) return read;
  return texts.words.pictures.sources(sources.count, sources.official, sources.of, read);
}
