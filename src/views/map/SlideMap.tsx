import { useMemo } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { togglePlace, type Selection } from '../../model/selection.ts';
import type { BaseMapShapes } from '../../pictures/base-map.ts';
import { markScale } from '../../pictures/city-marks.ts';
import { countCities, listHostCities } from '../../pictures/host-cities.ts';
import type { MapView } from '../../pictures/projection.ts';
import type { CitySummary } from './CityTip.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapPlate } from './MapPlate.tsx';
import styles from './SlideMap.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  shapes: BaseMapShapes | null;
  view: MapView;
  /** Whether the map stands alone, beside the words of a cover. */
  isBare?: boolean;
  summaryOf: (city: string) => CitySummary;
  onSelect: (selection: Selection) => void;
};

/** What a slide has between its margins, px. */
const slideWidth = 776;
const coverWidth = 400;

/** The map on a slide: as on the page, without its header. */
export function SlideMap(props: Props) {
  const { index, selected, selection, names, shapes, view, isBare, summaryOf, onSelect } = props;
  const texts = useTexts();
  const places = useMemo(() => listHostCities(index, names, texts), [index, names, texts]);
  const cities = countCities(places, selected, selection);
  const largest = Math.max(0, ...cities.map((city) => city.count));
  const scale = markScale(largest, isBare ? coverWidth : slideWidth);
  const hosting = [...selected.map.hosts].filter(([, count]) => count > 0).map(([code]) => code);
  const toggle = (kind: 'cities' | 'hosts' | 'seats') => (value: string) =>
    onSelect(togglePlace(selection, kind, value, index));

  return (
    <div className={styles.map}>
      <MapPlate
        view={view}
        caption={null}
        shapes={shapes}
        places={places}
        cities={cities}
        hosting={hosting}
        chosenHosts={selection.hosts}
        scale={scale}
        names={names}
        summaryOf={summaryOf}
        hasZoom={false}
        isSizedAtOnce
        onToggleCity={toggle('cities')}
        onToggleHost={toggle('hosts')}
      />
      {!isBare && (
        <MapFoot
          seats={selected.map.seats}
          chosenSeats={selection.seats}
          scale={scale}
          largest={largest}
          plateWidth={slideWidth}
          hasMap
          onToggleSeat={toggle('seats')}
        />
      )}
    </div>
  );
}
