import type { Element } from '@xmldom/xmldom';
import { breakLines, createMeasure, lineHeight } from '../../src/views/export/powerpoint/measure.ts';
import { all, type OpenedSlide } from './opened-deck.ts';
import { roughWidth } from './rough-width.ts';

type Box = { x: number; y: number; width: number; height: number };

const measure = createMeasure(roughWidth);
const px = 9525;
const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name) ?? 0);

/** Where a thing stands on its slide, px. */
export function boxOf(thing: Element): Box {
  const [at, size] = [all(thing, 'a:off')[0], all(thing, 'a:ext').find((one) => one.hasAttribute('cx'))];
  return {
    x: number(at, 'x') / px,
    y: number(at, 'y') / px,
    width: number(size, 'cx') / px,
    height: number(size, 'cy') / px,
  };
}

const isTextBox = (thing: Element) => all(thing, 'p:cNvSpPr')[0]?.getAttribute('txBox') === '1';
const isWrapped = (thing: Element) => all(thing, 'a:bodyPr')[0]?.getAttribute('wrap') !== 'none';

/** The height that the paragraphs of an element take in a width, px. */
function heightOfWords(element: Element, width: number): number {
  return all(element, 'a:p').reduce((sum, paragraph) => {
    const runs = all(paragraph, 'a:r');
    const words = runs.map((run) => all(run, 'a:t')[0]?.textContent ?? '').join('');
    const [style] = runs.map((run) => all(run, 'a:rPr')[0]!);
    if (!style) return sum;
    const indent = number(all(paragraph, 'a:pPr')[0], 'marL') / px;
    const before = number(all(all(paragraph, 'a:pPr')[0]!, 'a:spcPts')[0], 'val') / 75;
    const type = {
      size: Math.max(...runs.map((run) => number(all(run, 'a:rPr')[0], 'sz'))) / 100,
      isBold: style.getAttribute('b') === '1',
      isSerif: all(style, 'a:latin').length > 0,
    };
    return sum + before + breakLines(words, width - indent, type, measure).length * lineHeight(type);
  }, 0);
}

/** The text boxes whose words need more height than they have. */
export const findFullBoxes = ({ things }: OpenedSlide): string[] =>
  things.flatMap(({ thing, name }) => {
    if (!isTextBox(thing) || !isWrapped(thing)) return [];
    const { width, height } = boxOf(thing);
    const needed = heightOfWords(thing, width + 1);
    return needed > height + 2 ? `${name}: ${Math.round(needed)} of ${Math.round(height)}` : [];
  });

/** The rows of tables whose words need more height than they have. */
export const findFullRows = ({ tables }: OpenedSlide): string[] =>
  tables.flatMap((table) => {
    const columns = all(table, 'a:gridCol').map((column) => number(column, 'w') / px);
    return all(table, 'a:tr').flatMap((row, at) => {
      const height = number(row, 'h') / px;
      const needed = all(row, 'a:tc').map((cell, column) => {
        const span = number(cell, 'gridSpan') || 1;
        const [look] = all(cell, 'a:tcPr');
        const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
        const inside = width - (number(look, 'marL') + number(look, 'marR')) / px;
        const rows = number(cell, 'rowSpan') || 1;
        return (heightOfWords(cell, inside + 1) + (number(look, 'marT') + number(look, 'marB')) / px) / rows;
      });
      const most = Math.max(...needed);
      return most > height + 1 ? `row ${at}: ${Math.round(most)} of ${Math.round(height)}` : [];
    });
  });

/** Pairs of texts, tables and charts that stand upon each other. */
export function findOverlaps({ things }: OpenedSlide): string[] {
  const placed = things
    .filter(({ thing }) => isTextBox(thing) || thing.nodeName === 'p:graphicFrame')
    .map(({ thing, name }) => ({ name, ...boxOf(thing) }));
  return placed.flatMap((a, at) =>
    placed
      .slice(at + 1)
      .filter(
        (b) =>
          a.x + 2 < b.x + b.width &&
          b.x + 2 < a.x + a.width &&
          a.y + 2 < b.y + b.height &&
          b.y + 2 < a.y + a.height,
      )
      .map((b) => `${a.name} and ${b.name}`),
  );
}
