import { useId, useMemo, useState, type MouseEvent } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useTextWidth, type WidthOf } from '../../ui/use-text-width.ts';
import { useSize, type Size } from '../../ui/use-size.ts';
import { Hosts, Land, Lines } from './BaseMap.tsx';
import type { BaseMapShapes } from './base-map.ts';
import { layOutMarks, type CityCount, type CityMark } from './city-marks.ts';
import { CityMarks } from './CityMarks.tsx';
import { CityTip } from './CityTip.tsx';
import { EdgePointers, type Pointer } from './EdgePointers.tsx';
import { boxIfFree, isClear, placeLabels, type Box } from './labels.ts';
import { drawNeatline } from './neatline.ts';
import { createProjection, type MapView, type Place } from './projection.ts';
import styles from './MapPlate.module.css';

type Props = {
  view: MapView;
  caption: string | null;
  shapes: BaseMapShapes | null;
  /** All host cities; constant, or the whole base map is drawn again. */
  places: readonly Place[];
  cities: readonly CityCount[];
  /** Host countries with at least one meeting on the map, ISO 3166 alpha-2. */
  hosting: readonly string[];
  chosenHosts: readonly string[];
  scaleOf: (size: Size) => number;
  names: Names;
  onToggleCity: (id: string) => void;
  onToggleHost: (code: string) => void;
};

const labelFont = '600 13px "Source Sans 3 Variable"';
const captionFont = '600 16px "Source Serif 4"';
const countryFont = '500 12px "Source Sans 3 Variable"';
const initial = { width: 944, height: 358 };
const countryNames = [
  { code: 'KZ', at: [66.5, 48.4] },
  { code: 'UZ', at: [61.4, 42.7] },
  { code: 'TM', at: [58.6, 39.9] },
] as const;
const seaNames = [
  { sea: 'black', at: [34.6, 43.3] },
  { sea: 'caspian', at: [50.9, 41.9] },
] as const;

/** One map in its frame: base map, city marks, labels that never overlap, pointers to cities outside the frame. */
export function MapPlate(props: Props) {
  const {
    view,
    caption,
    shapes,
    places,
    cities,
    hosting,
    chosenHosts,
    scaleOf,
    names,
    onToggleCity,
    onToggleHost,
  } = props;
  const { t } = useTexts();
  const widthOf = useTextWidth();
  const patternId = useId();
  const [frame, size] = useSize<HTMLDivElement>(initial);
  const [pointedOut, setPointedOut] = useState<CityMark | null>(null);

  const projection = useMemo(() => createProjection(view, places, size), [view, places, size]);
  const neatline = useMemo(() => drawNeatline(projection, size), [projection, size]);
  const hosts = useMemo(
    () =>
      (shapes?.countries ?? []).filter((country) =>
        [...hosting, ...chosenHosts].includes(String(country.id)),
      ),
    [shapes, hosting, chosenHosts],
  );

  const { marks, outside } = layOutMarks(cities, projection, view, size, scaleOf(size));
  const reserved: Box[] = caption
    ? [{ left: 0, top: 0, right: widthOf(caption, captionFont) + 30, bottom: 34 }]
    : [];
  const labels = placeLabels(marks, size, (mark) => labelWidth(mark, widthOf), reserved);
  const occupied = [...reserved, ...labels.map((label) => label.box)];
  const pointers = layOutPointers(
    outside.filter(
      (city) => (city.count > 0 || city.isChosen) && city.region === 'other' && view !== 'europe',
    ),
    marks,
    occupied,
    projection,
    size,
    widthOf,
  );
  const captions = [
    ...countryNames.map(({ code, at }) => ({
      at,
      text: names.country(code).toLocaleUpperCase(),
      kind: styles.country,
      spacing: 1.7,
    })),
    ...seaNames.map(({ sea, at }) => ({ at, text: t.map.seas[sea], kind: styles.sea, spacing: 0.7 })),
  ].flatMap(({ at, text, kind, spacing }) => {
    const [x, y] = projection([...at]) ?? [0, 0];
    const width = widthOf(text, countryFont) + spacing * text.length;
    const box = boxIfFree(x, y, width, size, occupied, marks);
    if (!box) return [];
    occupied.push(box);
    return [{ x, y, text, kind }];
  });

  const clickCountry = (event: MouseEvent) => {
    const code = (event.target as Element).getAttribute('data-country');
    if (code && (hosting.includes(code) || chosenHosts.includes(code))) onToggleHost(code);
  };

  return (
    <figure className={styles.plate}>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      <div ref={frame} className={styles.box} data-view={view}>
        <ComposableMap
          width={size.width}
          height={size.height}
          projection={projection}
          role="group"
          aria-label={t.map.plate(caption ?? t.map[view === 'central-asia' ? 'centralAsia' : view])}
          className={styles.map ?? ''}
        >
          <g onClick={clickCountry}>
            {shapes && <Land shapes={shapes} />}
            {shapes && <Hosts countries={hosts} chosen={chosenHosts} patternId={patternId} />}
          </g>
          {shapes && <Lines shapes={shapes} />}
          <g aria-hidden="true">
            {captions.map(({ x, y, text, kind }) => (
              <text key={text} className={kind} x={x} y={y}>
                {text}
              </text>
            ))}
          </g>
          <CityMarks marks={marks} labels={labels} onToggleCity={onToggleCity} onPointOut={setPointedOut} />
          <EdgePointers pointers={pointers} onToggleCity={onToggleCity} />
          <g aria-hidden="true" className={styles.frame}>
            <rect className={styles.band} x={2.5} y={2.5} width={size.width - 5} height={size.height - 5} />
            <path className={styles.zebra} d={neatline} />
            <rect x={0.5} y={0.5} width={size.width - 1} height={size.height - 1} />
            <rect x={5} y={5} width={size.width - 10} height={size.height - 10} />
          </g>
        </ComposableMap>
        {pointedOut && <CityTip mark={pointedOut} frame={size} names={names} />}
      </div>
    </figure>
  );
}

const labelWidth = (mark: CityMark, widthOf: WidthOf) =>
  widthOf(mark.isCountInside || mark.count === 0 ? mark.name : `${mark.name} ${mark.count}`, labelFont) + 2;

/** Along the lower edge, as near below its place as marks and labels leave room; takes the room it finds. */
function layOutPointers(
  cities: readonly CityCount[],
  marks: readonly CityMark[],
  occupied: Box[],
  projection: ReturnType<typeof createProjection>,
  frame: Size,
  widthOf: WidthOf,
): Pointer[] {
  return cities.map((city) => {
    const [wanted] = projection([city.longitude, city.latitude]) ?? [frame.width / 2];
    const width = widthOf(`${city.name} ${city.count}`, labelFont) + 32;
    const top = frame.height - 34;
    const box = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8]
      .map((step) => Math.min(Math.max(wanted + step * 30 - width / 2, 12), frame.width - width - 12))
      .map((left) => ({ left, top: top - 2, right: left + width, bottom: top + 24 }))
      .find((free, _, all) => isClear(free, occupied, marks) || free === all.at(-1));
    if (box) occupied.push(box);
    return { city, x: box?.left ?? 12, y: top, width };
  });
}
