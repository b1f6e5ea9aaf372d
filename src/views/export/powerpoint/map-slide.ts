import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawMapKey, keyHeight } from './map-key.ts';
import { drawPlate, layOutMap, type Plate } from './map-plate.ts';
import { breakLines, lineHeight } from './measure.ts';
import { writeText } from './text.ts';

const fine = { size: 11, colour: palette['ink-2'] };
const between = 9;

/** Where the selected meetings were held; what has no place on the map stands below it. */
export function drawMap(drawing: Drawing): void {
  const { page, area, address, measure, context } = drawing;
  const layOut = (lines: number) => {
    const key = keyHeight(layOutMap(drawing, address.view, area));
    const height = area.height - lines * lineHeight(fine) - key - 2 * between;
    return layOutMap(drawing, address.view, { ...area, height });
  };
  const linesOf = (plate: Plate) => breakLines(sayNotes(drawing, plate), area.width, fine, measure).length;
  const plate = layOut(linesOf(layOut(1)));
  drawPlate(drawing, plate);
  const keyTop = plate.box.y + plate.box.height + between;
  drawMapKey(drawing, plate, keyTop);
  const y = keyTop + keyHeight(plate) + between;
  writeText(page, {
    name: context.texts.words.powerpoint.notes,
    box: { x: area.x, y, width: area.width, height: area.y + area.height - y },
    content: sayNotes(drawing, plate),
    style: fine,
  });
}

/** What the numbers count, which cities the map cannot name or show, and the words that every map carries. */
function sayNotes({ context, selected, address }: Drawing, { layout, hosts }: Plate): string {
  const { t, words } = context.texts;
  const { selection } = address;
  const named = new Set([
    ...layout.labels.map(({ mark }) => mark.id),
    ...layout.pointers.map(({ city }) => city.id),
  ]);
  const marked = new Set(layout.marks.map(({ id }) => id));
  const without = hosts.filter(({ id }) => !named.has(id));
  const unnamed = without.filter(({ id }) => marked.has(id));
  const outside = without.filter(({ id }) => !marked.has(id));
  const isPlaceChosen = selection.cities.length + selection.hosts.length + selection.seats.length > 0;
  const hosting = [...selected.map.hosts.values()].filter((count) => count > 0);
  const summary = t.map.summary(t.count.cities(hosts.length), t.count.countries(hosting.length));
  const anywhere = context.select({ ...selection, cities: [], hosts: [], seats: [] }).count;
  return [
    isPlaceChosen ? `${words.pictures.anywhere(summary, anywhere)}.` : [],
    unnamed.length ? words.pictures.unnamed(unnamed.map(({ name, count }) => `${name} ${count}`)) : [],
    outside.length
      ? words.pictures.outside(
          outside.length,
          outside.reduce((sum, { count }) => sum + count, 0),
        )
      : [],
    `${t.map.note} ${t.map.disclaimer} ${t.map.policy}.`,
  ]
    .flat()
    .join(' ');
}
