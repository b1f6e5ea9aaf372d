import type PptxGenJS from 'pptxgenjs';
import type { Group, Part } from './part.ts';

/** A slide being written: what pptxgenjs draws it on, and in the same order what it cannot say of each thing. */
export type Page = {
  canvas: PptxGenJS.Slide;
  parts: Part[];
  /** The group that things are put into at present. */
  group: Group | null;
};

/** Puts all that is drawn into one group. */
export function drawGroup(page: Page, group: Group, draw: () => void): void {
  page.group = group;
  draw();
  page.group = null;
}

export function addPart(page: Page, part: Omit<Part, 'group'>): void {
  page.parts.push({ ...part, group: page.group });
}
