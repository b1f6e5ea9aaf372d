import { diffAgendas, type AgendaDiff } from '../../../model/agenda-diff.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { lineHeight } from './measure.ts';
import { chooseShown } from './shown-records.ts';
import { writeText } from './text.ts';
import { drawThemeList, heightOfList, listSizes, type ListSize, type ThemeList } from './theme-list.ts';

const fine = { size: 12, colour: palette['ink-2'] };
const gutter = 31;
const keptWidths = { 1: 250, 2: 390 };
const mostInColumn = 13;
const columnsFor = (themes: readonly unknown[]) => (themes.length > mostInColumn ? 2 : 1);
const noteRoom = 2 * lineHeight(fine) + 10;

/** What was found in the earlier meeting alone, in both, in the later alone; with our notes where the two differ. */
export function drawDifference(drawing: Drawing): void {
  const { page, area, context } = drawing;
  const { words } = context.texts;
  const [before, after] = chooseShown(drawing).records;
  if (!before || !after) {
    writeText(page, { name: words.kinds.text, box: area, content: words.stage.noView, style: { size: 18 } });
    return;
  }
  const { added, kept, noLongerFound } = diffAgendas(context.index, before, after);
  const gone: ThemeList = {
    title: words.stage.gone,
    sign: '−',
    themes: listed(noLongerFound, 'before'),
    isBroken: true,
    columns: columnsFor(noLongerFound),
  };
  const fresh: ThemeList = {
    title: words.stage.added,
    sign: '+',
    themes: listed(added, 'after'),
    columns: columnsFor(added),
  };
  const same: ThemeList = {
    title: words.stage.kept,
    sign: '=',
    themes: listed(kept, null),
    columns: columnsFor(kept),
  };

  const keptWidth = keptWidths[same.columns];
  const sideWidth = (area.width - keptWidth - 2 * gutter) / 2;
  const height = area.height - noteRoom;
  const fits = (list: ThemeList, width: number) => (size: ListSize) =>
    heightOfList(drawing, list, width, size) <= height;
  const sides = [gone, fresh] as const;
  const [forGone, forFresh] = chooseSizes(sides.map((list) => listSizes.map(fits(list, sideWidth))));
  const end = drawThemeList(drawing, gone, { x: area.x, y: area.y, width: sideWidth, height }, forGone);
  drawThemeList(
    drawing,
    same,
    { ...area, x: area.x + sideWidth + gutter, width: keptWidth },
    nameSizes.find(fits(same, keptWidth)) ?? nameSizes.at(-1)!,
  );
  drawThemeList(drawing, fresh, { ...area, x: area.x + area.width - sideWidth, width: sideWidth }, forFresh);
  writeText(page, {
    name: words.powerpoint.notes,
    box: { x: area.x, y: end + 8, width: sideWidth, height: noteRoom - 10 },
    content: `${words.stage.goneNote}.`,
    style: fine,
  });
}

/** The richest size that fits both sides where it has notes; else for each side its own. */
function chooseSizes(fitting: readonly (readonly boolean[])[]): [ListSize, ListSize] {
  const both = listSizes.findIndex((_, at) => fitting.every((side) => side[at]));
  if (listSizes[both]?.note) return [listSizes[both], listSizes[both]];
  const own = fitting.map((side) => listSizes[side.indexOf(true)] ?? listSizes.at(-1)!);
  return [own[0]!, own[1]!];
}

const nameSizes = listSizes.filter(({ note }) => note === null);

const listed = (found: AgendaDiff['added'], side: 'before' | 'after' | null) =>
  found.map((one) => ({ theme: one.theme, entries: side ? one[side] : [] }));
