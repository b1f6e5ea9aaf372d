import type { DeckProperties } from './deck-properties.ts';
import { escapeXml } from './xml-text.ts';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'http://schemas.openxmlformats.org';

/** Title, author, subject, language and day of a presentation. */
export function writeCoreProperties({ title, subject, author, language, date }: DeckProperties): string {
  const day = `${date}T00:00:00Z`;
  return (
    `${start}<cp:coreProperties xmlns:cp="${types}/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>` +
    `<cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    `<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

/** The number of slides, and their titles. */
export function writeAppProperties(titles: readonly string[]): string {
  const parts = titles.map((title) => `<vt:lpstr>${escapeXml(title)}</vt:lpstr>`).join('');
  return (
    `${start}<Properties xmlns="${types}/officeDocument/2006/extended-properties" ` +
    `xmlns:vt="${types}/officeDocument/2006/docPropsVTypes">` +
    '<TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application>' +
    '<PresentationFormat>Widescreen</PresentationFormat>' +
    `<Slides>${titles.length}</Slides><Notes>${titles.length}</Notes><HiddenSlides>0</HiddenSlides>` +
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant>' +
    `<vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${parts}</vt:vector></TitlesOfParts>` +
    '<AppVersion>16.0000</AppVersion></Properties>'
  );
}
