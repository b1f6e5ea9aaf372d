import { keyCounts, markRadius } from '../../../pictures/city-marks.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { createKeyRow } from './key-row.ts';
import { tints } from './map-ground.ts';
import type { Plate } from './map-plate.ts';

type KeyRow = ReturnType<typeof createKeyRow>;

const style = { size: 12, colour: palette['ink-2'] };
const gap = 26;
const seatBox = { width: 34, height: 22 };
const swatch = { width: 15, height: 15 };

export const keyHeight = ({ largest, scale }: Plate): number =>
  Math.max(24, 2 * markRadius(keyCounts(largest).at(-1)!, scale) + 2);

/** The meetings that have no place on the map, and what tints and marks stand for, in one row. */
export function drawMapKey(drawing: Drawing, plate: Plate, y: number): void {
  const { t } = drawing.context.texts;
  const row = createKeyRow(drawing, y + keyHeight(plate) / 2, style);
  drawSeats(drawing, row);
  const explained = [
    { name: t.map.member, fill: tints.eu.rest },
    { name: t.map.hosted, fill: tints.eu.host },
    { name: t.map.centralAsian, fill: tints['central-asia'].rest },
  ];
  for (const { name, fill } of explained) {
    row.mark(swatch, { name, alt: null, fill, line: { colour: palette['rule-2'], width: 0.75 } });
    row.skip(8);
    row.write(name);
    row.skip(gap);
  }
  row.write(t.map.scale);
  for (const count of keyCounts(plate.largest)) {
    const across = 2 * markRadius(count, plate.scale);
    const line = { colour: palette['ink-2'], width: 1 };
    row.skip(10);
    row.mark({ width: across, height: across }, { form: 'ellipse', name: t.map.scale, alt: null, line });
    row.skip(5);
    row.write(String(count));
  }
}

function drawSeats({ context, selected, address }: Drawing, row: KeyRow) {
  const { t } = context.texts;
  for (const seat of ['video', 'unrecorded'] as const) {
    const isChosen = address.selection.seats.includes(seat);
    const isFilled = seat === 'video' && !isChosen;
    const count = selected.map.seats.get(seat) ?? 0;
    row.mark(seatBox, {
      name: t.seats[seat],
      alt: t.map.city(t.seats[seat], count),
      line: { colour: palette[isChosen ? 'ink' : 'ink-2'], width: 1.25, isDashed: seat === 'unrecorded' },
      ...(isChosen && { fill: palette.saffron }),
      ...(isFilled && { fill: palette['ink-2'] }),
      text: String(count),
      style: { size: 12, isBold: true, colour: palette[isFilled ? 'paper' : 'ink'] },
    });
    row.skip(8);
    row.write(t.seats[seat]);
    row.skip(gap);
  }
}
