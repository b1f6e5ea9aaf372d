import { useMemo, useState, type ReactNode } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { togglePlace, type Selection } from '../../model/selection.ts';
import { Segments } from '../../ui/Segments.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useRootScale } from '../../ui/root-scale.ts';
import { useWidth } from '../../ui/use-size.ts';
import type { BaseMapShapes } from '../../pictures/base-map.ts';
import { markScale } from '../../pictures/city-marks.ts';
import { countCities, listHostCities } from '../../pictures/host-cities.ts';
import { CityList } from './CityList.tsx';
import type { CitySummary } from './CityTip.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapPlate } from './MapPlate.tsx';
import type { MapView as View } from '../../pictures/projection.ts';
import styles from './MapView.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  /** Null until the base map has arrived, or where it could not be loaded. */
  shapes: BaseMapShapes | null;
  hasShapesFailed: boolean;
  view: View;
  /** Whether the map gives its place to a tall chart below, unless the person wants it. */
  isFolded: boolean;
  summaryOf: (city: string) => CitySummary;
  /** Whether the map is all there is, in a frame of another page, and fills it. */
  isFramed?: boolean;
  /** What else can be done with the map. */
  actions?: ReactNode;
  onView: (view: View) => void;
  onSelect: (selection: Selection) => void;
};

export function MapView(props: Props) {
  const { index, selected, selection, names, shapes, hasShapesFailed, view, isFolded, summaryOf } = props;
  const { isFramed = false, actions, onView, onSelect } = props;
  const texts = useTexts();
  const { t } = texts;
  const isPhone = useMedia('(width < 720px)') && !isFramed;
  const [section, width] = useWidth<HTMLElement>(944);
  const [wanted, setWanted] = useState<{ isList: boolean; whileFolded: boolean } | null>(null);
  const isList = wanted?.whileFolded === isFolded ? wanted.isList : isFolded && !isPhone;

  const places = useMemo(() => listHostCities(index, names, texts), [index, names, texts]);
  const cities = countCities(places, selected, selection);
  const largest = Math.max(0, ...cities.map((city) => city.count));
  const plateWidth = width / useRootScale();
  const scale = markScale(largest, plateWidth);
  const hosting = [...selected.map.hosts].filter(([, count]) => count > 0).map(([code]) => code);
  const hostingCities = cities.filter((city) => city.count > 0).length;
  const toggle = (kind: 'cities' | 'hosts' | 'seats') => (value: string) =>
    onSelect(togglePlace(selection, kind, value, index));

  const plate = (plateView: View, caption: string | null) => (
    <MapPlate
      key={plateView}
      view={plateView}
      caption={caption}
      shapes={shapes}
      places={places}
      cities={cities}
      hosting={hosting}
      chosenHosts={selection.hosts}
      scale={scale}
      names={names}
      summaryOf={summaryOf}
      hasZoom={caption === null}
      isSizedAtOnce={false}
      onToggleCity={toggle('cities')}
      onToggleHost={toggle('hosts')}
    />
  );

  const foot = (
    <MapFoot
      seats={selected.map.seats}
      chosenSeats={selection.seats}
      scale={scale}
      plateWidth={plateWidth}
      largest={largest}
      hasMap={!isList}
      onToggleSeat={toggle('seats')}
    />
  );

  return (
    <section
      ref={section}
      className={styles.map}
      aria-label={t.map.title}
      id="map"
      data-framed={isFramed || undefined}
    >
      <header>
        <h2>{t.map.heading}</h2>
        <span>{t.map.summary(t.count.cities(hostingCities), t.count.countries(hosting.length))}</span>
        <div>
          <TextButton
            icon={isList ? 'map' : 'list'}
            onClick={() => setWanted({ isList: !isList, whileFolded: isFolded })}
          >
            {isList ? t.map.asMap : t.map.asList}
          </TextButton>
          {!isPhone && !isList && (
            <Segments
              label={t.map.view}
              options={[
                { value: 'europe', label: t.map.europe },
                { value: 'central-asia', label: t.map.centralAsia },
                { value: 'all', label: t.map.all },
              ]}
              chosen={view}
              onChoose={onView}
            />
          )}
          {actions}
        </div>
      </header>
      {isList && (
        <div className={styles.listed}>
          <CityList cities={cities} onToggleCity={toggle('cities')} />
          {foot}
        </div>
      )}
      {!isList && isPhone && (
        <div className={styles.plates}>
          {plate('central-asia', t.map.centralAsia)}
          {plate('europe', t.map.europe)}
        </div>
      )}
      {!isList && !isPhone && plate(view, null)}
      {hasShapesFailed && <p role="alert">{t.loading.mapFailed}</p>}
      {!isList && foot}
    </section>
  );
}
