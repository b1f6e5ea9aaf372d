import type { GeoProjection } from 'd3-geo';
import { nameLand } from '../../../i18n/land-names.ts';
import { regionOf, type Region } from '../../../model/regions.ts';
import type { Country } from '../../../pictures/base-map.ts';
import { mixColours, palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { traceNeatline } from './neatline.ts';
import { createTrace, type Trace } from './outline.ts';
import { drawOutline, drawShape } from './shape.ts';
import type { Box } from './units.ts';

/** Points nearer to each other than this are one, px. */
const cell = 1.5;

export const tints: Record<Region, { rest: string; host: string }> = {
  eu: { rest: palette['land-eu'], host: palette['land-eu-host'] },
  'central-asia': { rest: palette['land-ca'], host: palette['land-ca'] },
  other: { rest: palette.land, host: mixColours(palette.land, 0.82, palette.ink) },
};

/** Sea, graticule, countries by membership and by what they hosted, coast and borders, chosen countries, and the frame. */
export function drawGround(drawing: Drawing, projection: GeoProjection, box: Box, zoom: number): void {
  const { page, context, address } = drawing;
  const { shapes, texts } = context;
  const words = texts.words.powerpoint;
  const frame = { width: box.width / zoom, height: box.height / zoom };
  projection.clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const trace = createTrace(projection, cell, zoom);
  const line = (
    name: string,
    shape: Parameters<Trace>[0],
    colour: string,
    width: number,
    isDashed = false,
  ) => {
    const points = trace(shape);
    if (points) drawOutline(page, { name, alt: null, box, points, line: { colour, width, isDashed } });
  };

  drawShape(page, { form: 'rect', name: words.sea, alt: null, box, fill: palette.sea });
  line(words.graticule, shapes.graticule, palette.grat, 0.5);
  for (const country of shapes.countries) drawCountry(drawing, country, trace(country), box);
  line(words.coast, shapes.coast, palette.coast, 0.5);
  line(words.borders, shapes.borders, palette.border, 0.75);
  line(words.disputed, shapes.disputed, palette.border, 0.75, true);
  for (const code of address.selection.hosts) {
    const chosen = shapes.countries.find(({ id }) => id === code);
    const points = chosen && trace(chosen);
    if (points) drawChosen(drawing, chosen, points, box);
  }
  drawFrame(drawing, projection, box, zoom);
}

function drawCountry(
  { page, context, selected }: Drawing,
  country: Country,
  points: ReturnType<Trace>,
  box: Box,
) {
  if (!points) return;
  const code = String(country.id);
  const meetings = selected.map.hosts.get(code) ?? 0;
  const tint = tints[regionOf(code)][meetings > 0 ? 'host' : 'rest'];
  const name = nameOf(country, context);
  const alt = meetings > 0 ? context.texts.t.map.city(name, meetings) : null;
  drawOutline(page, { name, alt, box, points, fill: tint });
}

/** Hatched over its tint, and outlined above every line. */
function drawChosen(
  { page, context }: Drawing,
  country: Country,
  points: NonNullable<ReturnType<Trace>>,
  box: Box,
) {
  const { texts } = context;
  const name = texts.words.powerpoint.chosen(nameOf(country, context));
  const ground = tints[regionOf(String(country.id))].host;
  const hatch = { line: palette.saffron, ground };
  drawOutline(page, { name, alt: name, box, points, hatch, line: { colour: palette.ink, width: 1.5 } });
}

function drawFrame({ page, context }: Drawing, projection: GeoProjection, box: Box, zoom: number) {
  const name = context.texts.words.powerpoint.neatline;
  const thin = { colour: palette.ink, width: 0.75 };
  const inner = { x: box.x + 6, y: box.y + 6, width: box.width - 12, height: box.height - 12 };
  drawShape(page, {
    form: 'rect',
    name,
    alt: null,
    box: inset(box, 3),
    line: { colour: palette.paper, width: 4.5 },
  });
  const points = traceNeatline(projection, box, zoom);
  if (points.length) drawOutline(page, { name, alt: null, box, points, fill: palette.ink });
  drawShape(page, { form: 'rect', name, alt: null, box, line: thin });
  drawShape(page, { form: 'rect', name, alt: null, box: inner, line: thin });
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

const nameOf = (country: Country, { names, texts }: Drawing['context']) => nameLand(country, names, texts);
