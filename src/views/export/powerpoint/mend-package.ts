import { writeChart } from './chart-part.ts';
import { writeContentTypes } from './content-types.ts';
import type { DeckProperties } from './deck-properties.ts';
import {
  mendLayout,
  mendMaster,
  mendNotes,
  mendPresentation,
  mendTheme,
  setLanguage,
} from './mend-frame-parts.ts';
import { mendSlide } from './mend-slide.ts';
import { nextTask } from './next-task.ts';
import type { Part } from './part.ts';
import { writeAppProperties, writeCoreProperties } from './property-parts.ts';
import { writeWorkbook } from './workbook.ts';
import { unzipTexts, zipFiles, type Files } from './zip-files.ts';

export type MendedSlide = { title: string; notes: string; parts: readonly Part[] };

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const replaced = /^(ppt\/charts\/|docProps\/|\[Content_Types\]\.xml$)/;

/**
 * Mends a presentation as pptxgenjs 4.0.1 writes it, which PowerPoint offers to repair: parts that are listed and not there,
 * a theme shared with the notes, ids given twice, axes that no chart has, zeros lost from sheets, files not compressed.
 * The same input gives the same bytes.
 */
export async function mendPackage(
  raw: ArrayBuffer,
  slides: readonly MendedSlide[],
  properties: DeckProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await unzipTexts(raw);
  const files: Files = new Map();
  for (const [path, text] of written) if (!replaced.test(path)) files.set(path, text);
  const mend = (path: string, change: (text: string) => string) =>
    files.set(path, change(written.get(path)!));

  let charts = 0;
  for (const [at, { parts, notes }] of slides.entries()) {
    await nextTask();
    const number = at + 1;
    mend(`ppt/slides/slide${number}.xml`, (text) => mendSlide(text, parts));
    mend(`ppt/notesSlides/notesSlide${number}.xml`, (text) => mendNotes(text, notes));
    for (const { chart } of parts) {
      if (!chart) continue;
      charts++;
      const relations = `ppt/slides/_rels/slide${number}.xml.rels`;
      mend(relations, (text) => text.replace(/\/ppt\/charts\/chart\d+\.xml/, `../charts/chart${charts}.xml`));
      files.set(`ppt/charts/chart${charts}.xml`, writeChart(chart, properties.language));
      files.set(`ppt/charts/_rels/chart${charts}.xml.rels`, relationToWorkbook(charts));
      files.set(workbookPath(charts), await writeWorkbook(chart, properties.date));
    }
  }
  for (const path of written.keys()) if (/^ppt\/slideLayouts\/[^/]+$/.test(path)) mend(path, mendLayout);
  mend('ppt/slideMasters/slideMaster1.xml', mendMaster);
  mend('ppt/presentation.xml', mendPresentation);
  files.set('ppt/theme/theme2.xml', written.get('ppt/theme/theme1.xml')!);
  mend('ppt/theme/theme1.xml', mendTheme);
  mend('ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) => text.replace('theme1.xml', 'theme2.xml'));
  for (const [path, text] of files) {
    if (typeof text === 'string') files.set(path, setLanguage(text, properties.language));
  }
  files.set('docProps/core.xml', writeCoreProperties(properties));
  files.set('docProps/app.xml', writeAppProperties(slides.map(({ title }) => title)));
  files.set('[Content_Types].xml', writeContentTypes([...files.keys()].toSorted()));
  return zipFiles(files, properties.date);
}

const workbookPath = (number: number) => `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

const relationToWorkbook = (number: number) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${office}/package" Target="${workbookPath(number).replace('ppt', '..')}"/>` +
  '</Relationships>';
