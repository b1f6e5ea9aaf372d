import { palette } from '../palette.ts';
import { colourValue } from './colour-value.ts';
import { mendText } from './mend-text.ts';
import { escapeXml } from './xml-text.ts';

/** Texts of layouts stand at the edge of their boxes, as those of the slides do. */
export const mendLayout = (xml: string): string =>
  mendText(xml)
    .replaceAll(/<p:ph\b[^>]*\/>/g, '<p:ph type="title"/>')
    .replaceAll(
      '<a:bodyPr wrap="square" rtlCol="0">',
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0">',
    );

/** The paper is that of the theme, on every layout and on slides added later. */
export const mendMaster = (xml: string): string =>
  xml.replace(
    '<p:cSld><p:spTree>',
    '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>',
  );

/** The order that the schema wants, in which notes come before slides, and notes of the size that their master is made for. */
export function mendPresentation(xml: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
  return xml
    .replace(notes, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** Ink, paper, links and six of the theme groups, so that what is added later is of the same colours. */
export const mendTheme = (xml: string): string =>
  xml
    .replace('name="Office Theme"', 'name="Dialogue Atlas"')
    .replace(
      /<a:clrScheme [\s\S]*?<\/a:clrScheme>/,
      () => `<a:clrScheme name="Dialogue Atlas">${colours}</a:clrScheme>`,
    );

const colours = Object.entries({
  dk1: palette.ink,
  lt1: palette.paper,
  dk2: palette['ink-2'],
  lt2: palette.well,
  accent1: palette.g1,
  accent2: palette.g2,
  accent3: palette.g3,
  accent4: palette.g5,
  accent5: palette.g6,
  accent6: palette.g7,
  hlink: palette.turq,
  folHlink: palette.g3,
})
  .map(([name, colour]) => `<a:${name}><a:srgbClr val="${colourValue(colour)}"/></a:${name}>`)
  .join('');

/** Notes with a paragraph for each line. */
export function mendNotes(xml: string, notes: string): string {
  const paragraphs = notes.split('\n').map((line) => {
    const run = line ? `<a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r>` : '';
    return `<a:p>${run}<a:endParaRPr lang="en-US" dirty="0"/></a:p>`;
  });
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>[\s\S]*?<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    () => paragraphs.join(''),
  );
}

/** The language of every text that has none of its own. */
export const setLanguage = (xml: string, language: string): string =>
  xml.replaceAll('lang="en-US"', `lang="${language}"`).replaceAll('altLang="en-US"', `altLang="${language}"`);
