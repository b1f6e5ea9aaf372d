import PptxGenJS from 'pptxgenjs';
import { readAddress } from '../../../model/address.ts';
import type { Briefing } from '../../../model/briefing.ts';
import type { ExportContext } from '../export-context.ts';
import { drawSlide, layoutOf } from './draw-slide.ts';
import { titleOf } from './frame.ts';
import { defineLayouts, type Layout } from './layouts.ts';
import { createMeasure } from './measure.ts';
import { mendPackage, type MendedSlide } from './mend-package.ts';
import { nextTask } from './next-task.ts';
import type { Page } from './page.ts';
import { describeDeck } from './deck-properties.ts';

type Options = {
  /** Called after each slide. */
  onProgress?: (done: number, of: number) => void;
  signal?: AbortSignal;
};

export const powerPointType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * A briefing as a PowerPoint file: native text, charts, tables and shapes, notes, and on every slide where it comes from.
 * Rejects with the reason of the signal where that is aborted between two slides.
 */
export async function writePowerPoint(
  briefing: Briefing,
  context: ExportContext,
  { onProgress, signal }: Options = {},
): Promise<Blob> {
  const { words } = context.texts;
  const nameOf = (layout: Layout) => words.powerpoint.layouts[layout];
  const measure = createMeasure(context.widthOf);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Calibri' };
  defineLayouts(deck, nameOf);

  const slides: MendedSlide[] = [];
  for (const [at, slide] of briefing.slides.entries()) {
    await nextTask();
    signal?.throwIfAborted();
    const { address } = readAddress(slide.view, context.index);
    const layout = layoutOf({ slide, context, measure });
    const page: Page = { canvas: deck.addSlide({ masterName: nameOf(layout) }), parts: [], group: null };
    const drawing = { page, slide, address, selected: context.select(address.selection), context, measure };
    drawSlide(drawing, layout, briefing, at + 1);
    slides.push({ parts: page.parts, notes: slide.notes, title: titleOf({ slide, context }) });
    onProgress?.(at + 1, briefing.slides.length);
  }
  await nextTask();
  signal?.throwIfAborted();
  const raw = await deck.write({ outputType: 'arraybuffer' });
  signal?.throwIfAborted();
  const bytes = await mendPackage(raw as ArrayBuffer, slides, describeDeck(briefing, context));
  signal?.throwIfAborted();
  return new Blob([bytes], { type: powerPointType });
}
