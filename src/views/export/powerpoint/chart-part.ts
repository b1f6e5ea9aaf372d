import { palette } from '../palette.ts';
import type { BarChart } from './bar-chart.ts';
import { colourValue } from './colour-value.ts';
import { columnName } from './workbook.ts';
import { escapeXml } from './xml-text.ts';

const types = 'http://schemas.openxmlformats.org';
const axes = { category: '2094734554', value: '2094734552' };
/** In percent of a bar, so that a bar has 72 percent of its band. */
const gapWidth = 39;

/** A chart of stacked columns as its part of the package, with the values that stand in its sheet. */
export function writeChart(chart: BarChart, language: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${types}/drawingml/2006/chart" xmlns:a="${types}/drawingml/2006/main" ` +
    `xmlns:r="${types}/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${language}"/>` +
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    `${chart.series.map((_, at) => writeSeries(chart, at)).join('')}<c:gapWidth val="${gapWidth}"/>` +
    `<c:overlap val="100"/><c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:barChart>` +
    `${writeCategoryAxis(language)}${writeValueAxis(chart, language)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${writeTextStyle(11, palette.ink, language)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>` +
    '</c:chartSpace>'
  );
}

function writeSeries({ series, categories, isShare }: BarChart, at: number): string {
  const { name, values, fill, line } = series[at]!;
  const column = columnName(at + 1);
  const last = categories.length + 1;
  const points = (texts: readonly (string | null)[]) =>
    `<c:ptCount val="${texts.length}"/>${texts
      .map((text, place) =>
        text === null ? '' : `<c:pt idx="${place}"><c:v>${escapeXml(text)}</c:v></c:pt>`,
      )
      .join('')}`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>` +
    `<c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${solid(fill)}<a:ln w="12700">${solid(line)}<a:miter lim="800000"/></a:ln></c:spPr>` +
    '<c:invertIfNegative val="0"/>' +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache>` +
    `<c:formatCode>${isShare ? '0%' : 'General'}</c:formatCode>` +
    `${points(values.map((value) => (value === null ? null : String(value))))}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

const writeCategoryAxis = (language: string): string =>
  `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
  '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
  '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
  `<c:spPr><a:ln w="12700">${solid(palette.ink)}</a:ln></c:spPr>${writeTextStyle(11, palette.ink, language)}` +
  `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="50"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>';

const writeValueAxis = ({ top, step, isShare }: BarChart, language: string): string =>
  `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/><c:max val="${top}"/>` +
  '<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
  `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(palette.rule)}</a:ln></c:spPr></c:majorGridlines>` +
  `<c:numFmt formatCode="${isShare ? '0%' : 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
  '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
  `${writeTextStyle(11, palette['ink-2'], language)}<c:crossAx val="${axes.category}"/><c:crosses val="autoZero"/>` +
  `<c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`;

/** Upright, or PowerPoint turns labels that stand close. */
const writeTextStyle = (size: number, colour: string, language: string): string =>
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>' +
  `<a:defRPr sz="${size * 100}" b="0">${solid(colour)}<a:latin typeface="Calibri"/></a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`;

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colourValue(colour)}"/></a:solidFill>`;
