import { geoPath, type GeoProjection } from 'd3-geo';
import { regionOf, type Region } from '../../../model/regions.ts';
import type { BaseMapShapes, Country } from '../../../pictures/base-map.ts';
import type { Size } from '../../../pictures/room.ts';
import { hatchBox } from './hatch.ts';
import { element, words, type Markup } from './markup.ts';
import { mixColours, palette } from '../palette.ts';

/** Sharper than any eye at any size, in decimals of a px. */
const digits = 2;
const hatchDistance = 6;

type Outline = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => string | null;

/** The tint of a country that no selected meeting was held in, and of one that hosted. */
export const tints: Record<Region, { rest: string; host: string }> = {
  eu: { rest: palette['land-eu'], host: palette['land-eu-host'] },
  'central-asia': { rest: palette['land-ca'], host: palette['land-ca'] },
  other: { rest: palette.land, host: mixColours(palette.land, 0.82, palette.ink) },
};

/** Sea, graticule, countries by membership and by what they hosted, coast and borders, chosen countries above them. */
export function drawGround(
  { countries, coast, borders, disputed, graticule }: BaseMapShapes,
  projection: GeoProjection,
  { width, height }: Size,
  hosting: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
  nameOf: (country: Country) => string,
): Markup[] {
  const path = geoPath(projection).digits(digits);
  const line = (
    shape: Parameters<Outline>[0],
    stroke: string,
    strokeWidth: number,
    dash: string | null = null,
  ) => {
    const d = path(shape);
    return d
      ? element('path', { d, fill: 'none', stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash })
      : [];
  };
  const fillOf = ({ id }: Country) => tints[regionOf(String(id))][hosting.has(String(id)) ? 'host' : 'rest'];

  return [
    element('rect', { width, height, fill: palette.sea }),
    line(graticule, palette.grat, 1),
    countries.flatMap((country) => {
      const d = path(country);
      if (!d) return [];
      const named = element('title', {}, words(nameOf(country)));
      return element('path', { 'data-country': String(country.id), fill: fillOf(country), d }, named);
    }),
    line(coast, palette.coast, 0.7),
    line(borders, palette.border, 0.9),
    line(disputed, palette.border, 0.9, '2.5 2'),
    countries
      .filter(({ id }) => chosen.has(String(id)))
      .flatMap((country) => {
        const d = path(country);
        return d ? drawChosen(`host-${String(country.id)}`, d, path.bounds(country)) : [];
      }),
  ].flat();
}

function drawChosen(
  id: string,
  d: string,
  [[left, top], [right, bottom]]: [[number, number], [number, number]],
): Markup[] {
  return [
    element('clipPath', { id }, element('path', { d })),
    element('path', {
      'clip-path': `url(#${id})`,
      d: hatchBox({ left, top, right, bottom }, hatchDistance),
      fill: 'none',
      stroke: palette.saffron,
      'stroke-width': 2.4,
    }),
    element('path', {
      d,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
    }),
  ];
}
