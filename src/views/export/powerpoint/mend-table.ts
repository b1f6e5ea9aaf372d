import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { hatchMark, writeHatch } from './hatch.ts';

const noText = '<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></a:txBody>';
const cellProperties = /<a:tcPr\b[^>]*>[\s\S]*?<\/a:tcPr>/;
const hatched = new RegExp(
  `<a:solidFill><a:srgbClr val="${colourValue(hatchMark)}"/></a:solidFill>\\s*</a:tcPr>`,
  'g',
);

/**
 * Mends a table: its first row is the header, its first column names the rows where it does, cells that are part of a
 * larger one look like it, and what is not known is hatched.
 */
export function mendTable(xml: string, hasRowHeads: boolean): string {
  const looks: string[] = [];
  const merged = xml.replaceAll(/<a:tr\b[^>]*>[\s\S]*?<\/a:tr>/g, (row) => {
    let column = -1;
    return row.replaceAll(/<a:tc\b[^>]*>[\s\S]*?<\/a:tc>/g, (cell) => {
      column++;
      const isContinued = /^<a:tc [^>]*[hv]Merge="1"/.test(cell);
      const from = cell.includes('hMerge="1"') ? column - 1 : column;
      if (isContinued) return cell.replace('<a:tcPr/>', () => noText + (looks[from] ?? '<a:tcPr/>'));
      looks[column] = cellProperties.exec(cell)?.[0] ?? '<a:tcPr/>';
      return cell;
    });
  });
  const flags = hasRowHeads ? 'firstRow="1" firstCol="1"' : 'firstRow="1"';
  return merged
    .replace('<a:tblPr/>', `<a:tblPr ${flags}/>`)
    .replaceAll(hatched, () => `${writeHatch('ltUpDiag', hatchMark, palette.paper)}</a:tcPr>`);
}
