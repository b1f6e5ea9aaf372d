import type { BarChart } from './bar-chart.ts';
import { escapeXml } from './xml-text.ts';
import { zipFiles, type Files } from './zip-files.ts';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How a cell is shown: as it is, on several lines, in percent. */
const forms = { plain: 0, lines: 1, percent: 2 };

/** The sheet that opens when the data of a chart are edited. What there is nothing to count of has no cell. */
export function writeWorkbook(chart: BarChart, day: string): Promise<Uint8Array> {
  const files: Files = new Map([
    [
      '[Content_Types].xml',
      `${start}<Types xmlns="${packages}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetTypes}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetTypes}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetTypes}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${start}<workbook xmlns="${main}" xmlns:r="${office}">` +
        '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ['xl/worksheets/sheet1.xml', writeSheet(chart)],
  ]);
  return zipFiles(files, day);
}

/** The name of a column, from 0: `A`, `Z`, `AA`. */
export const columnName = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);

function writeSheet({ head, categories, series, isShare }: BarChart): string {
  const text = (column: number, row: number, value: string, form: number) =>
    `<c r="${columnName(column)}${row}" t="inlineStr" s="${form}"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  const number = (column: number, row: number, value: number | null) =>
    value === null
      ? ''
      : `<c r="${columnName(column)}${row}" s="${isShare ? forms.percent : forms.plain}"><v>${value}</v></c>`;
  const header = [head, ...series.map(({ name }) => name)].map((name, at) => text(at, 1, name, forms.plain));
  const rows = categories.map(
    (category, at) =>
      `<row r="${at + 2}">${text(0, at + 2, category, forms.lines)}` +
      `${series.map(({ values }, column) => number(column + 1, at + 2, values[at] ?? null)).join('')}</row>`,
  );
  return (
    `${start}<worksheet xmlns="${main}"><sheetData><row r="1">${header.join('')}</row>` +
    `${rows.join('')}</sheetData></worksheet>`
  );
}

const relations = (targets: readonly (readonly [string, string])[]) =>
  `${start}<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const styles =
  `${start}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
