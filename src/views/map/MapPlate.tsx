import { useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { FailedPart } from '../../ui/FailedPart.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useRootScale } from '../../ui/root-scale.ts';
import { useSize } from '../../ui/use-size.ts';
import { useTextWidth } from '../../ui/use-text-width.ts';
import { ChosenHosts, Hosts, Land, Lines } from './BaseMap.tsx';
import type { BaseMapShapes } from '../../pictures/base-map.ts';
import type { CityCount, CityMark } from '../../pictures/city-marks.ts';
import { CityMarks } from './CityMarks.tsx';
import { CityTip, type CitySummary } from './CityTip.tsx';
import { EdgePointers } from './EdgePointers.tsx';
import { Neatline } from './Neatline.tsx';
import { namesOnMap } from '../../pictures/names-on-map.ts';
import { layOutPlate, type ToPlate } from '../../pictures/plate-layout.ts';
import { createProjection, type MapView, type Place } from '../../pictures/projection.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
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
  /** Pixels of radius for the square root of a count of one. */
  scale: number;
  names: Names;
  summaryOf: (city: string) => CitySummary;
  hasZoom: boolean;
  /** Whether nobody may see it before its size is known. */
  isSizedAtOnce: boolean;
  onToggleCity: (id: string) => void;
  onToggleHost: (code: string) => void;
};

/** The usual size on a wide window, and on a phone, where it is as wide as the page without its margins. */
const usual = { width: 940, height: 358 };
const onPhone = (windowWidth: number) => ({ width: windowWidth - 32, height: 232 });
const guessSize = () => (window.innerWidth < 720 ? onPhone(window.innerWidth) : usual);

const zoomStep = 1.6;
const panStep = 60;
const pans: Record<string, readonly [number, number]> = {
  ArrowLeft: [panStep, 0],
  ArrowRight: [-panStep, 0],
  ArrowUp: [0, panStep],
  ArrowDown: [0, -panStep],
};

/** One map in its frame: base map, city marks, labels that never overlap, pointers to cities outside the frame. */
export function MapPlate(props: Props) {
  const { view, caption, shapes, places, cities, hosting, chosenHosts, scale, names } = props;
  const { summaryOf, hasZoom, isSizedAtOnce, onToggleCity, onToggleHost } = props;
  const texts = useTexts();
  const { t } = texts;
  const widthOf = useTextWidth();
  const [frame, room] = useSize<HTMLDivElement>(guessSize, isSizedAtOnce);
  const rootScale = useRootScale();
  const [pointedOut, setPointedOut] = useState<CityMark | null>(null);
  const { transform, fault, ...zoom } = useZoom(frame, room);
  const { k } = transform;
  const [x, y] = [transform.x / rootScale, transform.y / rootScale];

  const size = useMemo(
    () => ({ width: room.width / rootScale, height: room.height / rootScale }),
    [room, rootScale],
  );
  const projection = useMemo(() => createProjection(view, places, size), [view, places, size]);
  const written = useMemo(() => namesOnMap(names, texts), [names, texts]);
  const hosts = useMemo(() => countriesOf(shapes, hosting), [shapes, hosting]);
  const chosen = useMemo(() => countriesOf(shapes, chosenHosts), [shapes, chosenHosts]);
  const toPlate: ToPlate = (coordinates) => {
    const place = projection(coordinates);
    return place && [place[0] * k + x, place[1] * k + y];
  };
  const fromPlate = ([px, py]: [number, number]) => projection.invert?.([(px - x) / k, (py - y) / k]) ?? null;
  const layout = layOutPlate({
    view,
    size,
    toPlate,
    cities,
    scale,
    caption,
    names: written,
    widthOf,
  });

  const clickCountry = (event: MouseEvent) => {
    const code = (event.target as Element).getAttribute('data-country');
    if (code && (hosting.includes(code) || chosenHosts.includes(code))) onToggleHost(code);
  };
  // The city in focus stays in sight.
  const placeOf = (target: EventTarget): [number, number] | undefined => {
    const city = (target as Element).closest('[data-city]')?.getAttribute('data-city');
    const mark = layout.marks.find(({ id }) => id === city);
    return mark && [mark.x * rootScale, mark.y * rootScale];
  };
  const press = (event: KeyboardEvent) => {
    const pan = event.shiftKey ? pans[event.key] : undefined;
    if (pan) zoom.panBy(...pan);
    else if (event.key === '+' || event.key === '=') zoom.zoomBy(zoomStep, placeOf(event.target));
    else if (event.key === '-') zoom.zoomBy(1 / zoomStep, placeOf(event.target));
    else if (event.key === '0') zoom.reset();
    else return;
    event.preventDefault();
  };

  const layer = { ...size, projection, 'aria-hidden': true, className: styles.layer ?? '' };
  const zoomed = `translate(${x} ${y}) scale(${k})`;

  return (
    <figure className={styles.plate}>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      <div
        ref={frame}
        className={styles.box}
        data-zoom={k}
        style={{ '--ratio': size.width / size.height } as object}
      >
        {/* Layers of their own: a selection repaints tints and marks, never the shapes of the countries. */}
        {shapes && (
          <>
            <ComposableMap {...layer}>
              <g transform={zoomed}>
                <Land shapes={shapes} />
              </g>
            </ComposableMap>
            <ComposableMap {...layer} onClick={clickCountry}>
              <g transform={zoomed}>
                <Hosts countries={hosts} />
              </g>
            </ComposableMap>
            <ComposableMap {...layer} className={classNames(styles.layer, styles.above)}>
              <g transform={zoomed}>
                <Lines shapes={shapes} />
              </g>
            </ComposableMap>
          </>
        )}
        <ComposableMap
          {...layer}
          role="group"
          aria-hidden={false}
          aria-label={t.map.plate(caption ?? t.map[view === 'central-asia' ? 'centralAsia' : view])}
          className={classNames(styles.layer, styles.above)}
          onKeyDown={press}
        >
          <g transform={zoomed}>
            <ChosenHosts countries={chosen} />
          </g>
          <g aria-hidden="true">
            {layout.names.map((name) => (
              <text key={name.text} className={styles[name.kind]} x={name.x} y={name.y}>
                {name.text}
              </text>
            ))}
          </g>
          <CityMarks
            marks={layout.marks}
            labels={layout.labels}
            isPointedOut={pointedOut !== null}
            onToggleCity={onToggleCity}
            onPointOut={setPointedOut}
          />
          <EdgePointers pointers={layout.pointers} onToggleCity={onToggleCity} />
          <Neatline fromPlate={fromPlate} size={size} />
        </ComposableMap>
        {hasZoom && <ZoomButtons zoom={zoom} transform={transform} />}
        {pointedOut && (
          <CityTip
            key={pointedOut.id}
            mark={pointedOut}
            frame={size}
            summary={summaryOf(pointedOut.id)}
            names={names}
            onClose={() => setPointedOut(null)}
          />
        )}
      </div>
      {fault !== null && <FailedPart name={t.map.zoom} error={fault} />}
    </figure>
  );
}

const countriesOf = (shapes: BaseMapShapes | null, codes: readonly string[]) =>
  shapes?.countries.filter(({ id }) => codes.includes(String(id))) ?? [];
