import type { Drawing } from './drawing.ts';
import { breakLines, lineHeight } from './measure.ts';
import { writeText, type Paragraph } from './text.ts';
import { pixels } from './units.ts';

const sizes = [20, 18, 17, 16, 15, 14, 13, 12, 11];
const narrow = 1000;

/** Bullets, a line each, as large as the room allows. */
export function drawText({ page, slide, area, measure, context }: Drawing): void {
  const { words } = context.texts;
  const lines = slide.text.split('\n').filter((line) => line.trim());
  const paragraphs: Paragraph[] = lines.map((line) => ({ runs: [{ text: line }], isBullet: true }));
  const heightAt = (size: number, shown: readonly string[]) =>
    shown.reduce((sum, line) => {
      const width = widthAt(size) - pixels(size);
      return (
        sum + breakLines(line, width, { size }, measure).length * lineHeight({ size }) + pixels(size * 0.5)
      );
    }, 0);
  const widthAt = (size: number) => (size >= 16 ? Math.min(area.width, narrow) : area.width);
  const size = sizes.find((one) => heightAt(one, lines) <= area.height) ?? sizes.at(-1)!;
  let shown = lines.length;
  while (shown > 1 && heightAt(size, [...lines.slice(0, shown), '']) > area.height) shown--;
  const isAll = heightAt(size, lines) <= area.height;
  const rest: Paragraph[] = isAll ? [] : [{ runs: [{ text: words.more(lines.length - shown) }] }];
  if (lines.length === 0) return;
  writeText(page, {
    name: words.kinds.text,
    box: { ...area, width: widthAt(size) },
    content: [...(isAll ? paragraphs : paragraphs.slice(0, shown)), ...rest].map((paragraph, at) => ({
      ...paragraph,
      ...(at > 0 && { before: size * 0.5 }),
    })),
    style: { size },
  });
}
