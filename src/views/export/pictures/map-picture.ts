import type { BriefingTexts } from '../../../i18n/briefing-texts.ts';
import { nameLand } from '../../../i18n/land-names.ts';
import type { Address } from '../../../model/address.ts';
import type { Selected } from '../../../model/select.ts';
import { markScale, type CityCount } from '../../../pictures/city-marks.ts';
import { countCities, listHostCities } from '../../../pictures/host-cities.ts';
import { namesOnMap } from '../../../pictures/names-on-map.ts';
import { layOutPlate, type PlateLayout } from '../../../pictures/plate-layout.ts';
import { createProjection } from '../../../pictures/projection.ts';
import type { Size } from '../../../pictures/room.ts';
import type { ExportContext } from '../export-context.ts';
import { moveChosen } from './chosen-labels.ts';
import { drawGround } from './map-ground.ts';
import { mapKey } from './map-key.ts';
import { drawLabel, drawNames, drawPointer } from './map-labels.ts';
import { drawMark } from './map-marks.ts';
import { element } from './markup.ts';
import { frameOf } from './neatline.ts';
import { usualRoom, type Drawing } from './sheet.ts';
import { withSpareRoom, type RoomOf } from './text.ts';

const leastHeight = 300;
const mostNamed = 20;
/** Beyond the edge, so that no line runs along it, px. */
const beyond = 10;

/** The map of host cities as the page shows it before anyone zooms. */
export function drawMap(
  { selection, view }: Address,
  selected: Selected,
  context: ExportContext,
  roomOf: RoomOf,
): Drawing {
  const { index, names, texts, shapes, widthOf } = context;
  const { t, words } = texts;
  const places = listHostCities(index, names, texts);
  const cities = countCities(places, selected, selection);
  const scale = markScale(Math.max(0, ...cities.map(({ count }) => count)), usualRoom);
  const hosting = new Set([...selected.map.hosts].filter(([, count]) => count > 0).map(([code]) => code));
  const layOut = (size: Size) => {
    const projection = createProjection(view, places, size);
    const layout = layOutPlate({
      view,
      size,
      toPlate: projection,
      cities,
      scale,
      caption: null,
      names: namesOnMap(names, texts),
      widthOf: withSpareRoom(widthOf),
    });
    return { projection, layout };
  };

  return {
    least: { width: usualRoom, height: leastHeight },
    fills: true,
    key: mapKey(
      {
        cities,
        scale,
        seats: selected.map.seats,
        chosenSeats: selection.seats,
        hasChosenHosts: selection.hosts.length > 0,
      },
      context,
      roomOf,
    ),
    notesFor: (size) => {
      const { unnamed, outside } = findMissing(cities, layOut(size).layout);
      const sum = outside.reduce((meetings, { count }) => meetings + count, 0);
      return [
        unnamed.length ? words.pictures.unnamed(sayCities(unnamed, texts)) : [],
        outside.length ? words.pictures.outside(outside.length, sum) : [],
      ].flat();
    },
    draw: ({ x, y, ...size }) => {
      const { projection, layout } = layOut(size);
      projection.clipExtent([
        [-beyond, -beyond],
        [size.width + beyond, size.height + beyond],
      ]);
      return element(
        'g',
        { transform: `translate(${x} ${y})` },
        element('clipPath', { id: 'plate' }, element('rect', size)),
        element(
          'g',
          { 'clip-path': 'url(#plate)' },
          ...drawGround(shapes, projection, size, hosting, new Set(selection.hosts), (country) =>
            nameLand(country, names, texts),
          ),
        ),
        ...drawNames(layout),
        ...layout.marks.map((mark) => drawMark(mark, texts)),
        ...moveChosen(layout).flatMap(drawLabel),
        ...layout.pointers.map((pointer) =>
          drawPointer(pointer, t.map.offEdge(pointer.city.name, pointer.city.count)),
        ),
        frameOf(projection, size),
      );
    },
  };
}

/** The cities with their counts, the largest first, and how many more there are. */
function sayCities(cities: readonly CityCount[], { words }: BriefingTexts): string[] {
  const named = cities
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostNamed)
    .map(({ name, count }) => `${name} ${count}`);
  const more = cities.length - named.length;
  return more > 0 ? [...named, words.more(more)] : named;
}

/** Host cities of the selection that the map does not name, for want of room, and those that its view leaves out. */
function findMissing(cities: readonly CityCount[], { marks, labels, pointers }: PlateLayout) {
  const named = new Set(labels.map(({ mark }) => mark.id));
  const shown = new Set([...marks.map(({ id }) => id), ...pointers.map(({ city }) => city.id)]);
  const hosts = cities.filter(({ count }) => count > 0);
  return {
    unnamed: hosts.filter(
      ({ id }) => shown.has(id) && !named.has(id) && !pointers.some(({ city }) => city.id === id),
    ),
    outside: hosts.filter(({ id }) => !shown.has(id)),
  };
}
