import { saySlideContext } from '../../../i18n/slide-words.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { titleBoxes, titleType, type Layout } from './layouts.ts';
import { breakLines, cutText, lineHeight, type Type } from './measure.ts';
import { addPart } from './page.ts';
import { sayProvenance } from './provenance.ts';
import { writeText } from './text.ts';
import { margin, stage, type Box } from './units.ts';
import { cleanText } from './xml-text.ts';

type Framed = Omit<Drawing, 'area'>;

const fine: Type = { size: 11 };
const foot = { y: 661, height: 38, pageWidth: 90 };
const pictureEnd = 644;
const mostLines = 2;

/** The title of a slide; one without a title of its own is called by its kind. */
export const titleOf = ({ slide, context }: Pick<Framed, 'slide' | 'context'>): string =>
  cleanText(slide.title).replaceAll('\n', ' ').trim() || context.texts.words.kinds[slide.kind];

/** The takeaway, as the title that outlines and screen readers find. */
export function writeTitle(framed: Framed, layout: Layout): void {
  const { page, measure } = framed;
  const title = titleOf(framed);
  const type = titleType(title, layout, measure);
  addPart(page, { name: wordsOf(framed).powerpoint.title, kind: 'title', alt: null });
  const options = { fontSize: type.size, lineSpacing: lineHeight(type) * 0.75 };
  page.canvas.addText([{ text: title, options }], { placeholder: 'title' });
}

/** Title and context line; what is left above the foot is the picture's. */
export function writeHead(framed: Framed, layout: Layout): Box {
  writeTitle(framed, layout);
  const title = titleBoxes[layout];
  const top = writeContext(framed, title.y + title.height + 2);
  return { x: margin, y: top, width: stage.width - 2 * margin, height: pictureEnd - top };
}

/** Under the title, what is shown and out of how many; returns where the picture may begin. */
function writeContext(framed: Framed, y: number): number {
  const {
    page,
    slide,
    context: { index, dataset, names, texts },
    selected,
    measure,
  } = framed;
  const said = saySlideContext(slide, { index, dataset, selected }, names, texts);
  if (!said) return y + 18;
  const width = stage.width - 2 * margin;
  const types: Type[] = [{ size: 15 }, { size: 13 }];
  const type = types.find((one) => breakLines(said, width, one, measure).length <= mostLines) ?? { size: 12 };
  const text = cutText(said, mostLines, width, type, measure);
  const height = breakLines(text, width, type, measure).length * lineHeight(type);
  writeText(page, {
    name: wordsOf(framed).powerpoint.context,
    box: { x: margin, y, width, height },
    content: text,
    style: { ...type, colour: palette['ink-2'] },
  });
  return y + height + 16;
}

/** Where the slide comes from, and which it is. */
export function writeFoot(framed: Framed, number: number, of: number): void {
  const { page } = framed;
  const { powerpoint, stage: words } = wordsOf(framed);
  const width = stage.width - 2 * margin - foot.pageWidth;
  writeText(page, {
    name: powerpoint.foot,
    box: { x: margin, y: foot.y, width, height: foot.height },
    content: sayProvenance(framed, width, fine),
    style: { ...fine, colour: palette['ink-2'] },
  });
  writeText(page, {
    name: powerpoint.page,
    box: { x: stage.width - margin - foot.pageWidth, y: foot.y, width: foot.pageWidth, height: 20 },
    content: words.page(number, of),
    style: { size: 12, isBold: true },
    align: 'right',
  });
}

const wordsOf = ({ context: { texts } }: Framed) => texts.words;
