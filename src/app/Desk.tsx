import { lazy, useDeferredValue, useMemo } from 'react';
import type { Names } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import type { Address } from '../model/address.ts';
import type { Bits } from '../model/bits.ts';
import { summariseCity } from '../model/city-summary.ts';
import { findLiftings } from '../model/liftings.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { select, type Selected } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';
import { FailedPart } from '../ui/FailedPart.tsx';
import { Part } from '../ui/Part.tsx';
import { PinButton } from '../ui/PinButton.tsx';
import { Segments } from '../ui/Segments.tsx';
import { PictureMenu } from '../views/export/PictureMenu.tsx';
import { MapView } from '../views/map/MapView.tsx';
import { MeetingsView } from '../views/meetings/MeetingsView.tsx';
import { ThemesView } from '../views/themes/ThemesView.tsx';
import type { Pin } from './use-pin.ts';
import { useBaseMap, type Records } from './data-queries.ts';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';
import { usePicture } from './use-picture.ts';
import styles from './Desk.module.css';

type Props = {
  index: MeetingIndex;
  whole: Selected;
  selected: Selected | null;
  address: Address;
  /** The meetings that match the query; null without one. */
  found: Bits | null;
  /** Why the words of the selection cannot be searched for; null unless they cannot. */
  searchFault: Error | null;
  names: Names;
  records: Records;
  addressOf: (id: string) => string;
  onOpen: (id: string) => void;
  onSelect: (selection: Selection) => void;
  onChange: (part: Partial<Address>) => void;
  onPin: Pin;
};

const InsightsView = lazy(async () => ({
  default: (await import('../views/insights/InsightsView.tsx')).InsightsView,
}));
const LevelLens = lazy(async () => ({
  default: (await import('../views/insights/LevelLens.tsx')).LevelLens,
}));

/** The three views of one selection. */
export function Desk(props: Props) {
  const { index, whole, selected, address, found, searchFault, names, records, addressOf } = props;
  const { onOpen, onSelect, onChange, onPin } = props;
  const { t } = useTexts();
  const baseMap = useBaseMap();
  const shapes = useDeferredValue(baseMap.data);
  const { selection } = address;
  const pictureOf = usePicture(index, names, address);

  // While its words are searched for no number is shown; what the other filters give holds the place.
  const shown = useMemo(
    () => selected ?? select(index, { ...selection, query: '' }, null),
    [index, selected, selection],
  );

  if (!selected && searchFault) return <FailedPart name={t.filters.search} error={searchFault} />;
  if (!selected && records.error instanceof LoadError)
    return <Failed title={t.failed.record} error={records.error} onRetry={records.refetch} />;
  const { chart } = address;
  const kind = ({ bars: 'themes', heat: 'heat', insights: 'text', levels: 'levels' } as const)[chart];
  const switcher = (
    <>
      <Segments
        label={t.themes.chart}
        options={[
          { value: 'bars', label: t.themes.bars, icon: 'bars' },
          { value: 'heat', label: t.themes.heat, icon: 'grid' },
          { value: 'insights', label: t.themes.insights },
          { value: 'levels', label: t.themes.levels },
        ]}
        chosen={chart}
        onChoose={(wanted) => onChange({ chart: wanted })}
      />
      <PinButton onPin={() => onPin(kind)} />
      {(kind === 'themes' || kind === 'heat') && (
        <PictureMenu subject={t.themes.title} {...pictureOf(kind)} />
      )}
    </>
  );
  const shared = { index, selected: shown, selection, names, onSelect };
  return (
    <div className={styles.desk} aria-busy={!selected}>
      <div className={styles.figures}>
        <Part name={t.map.title}>
          <MapView
            {...shared}
            shapes={shapes ?? null}
            hasShapesFailed={baseMap.isError}
            view={address.view}
            isFolded={address.chart !== 'bars'}
            actions={
              <>
                <PinButton onPin={() => onPin('map')} />
                <PictureMenu subject={t.map.title} {...pictureOf('map')} />
              </>
            }
            summaryOf={(city) => summariseCity(index, selection, found, city)}
            onView={(view) => onChange({ view })}
          />
        </Part>
        <Part key={chart} name={t.themes.title} wayOut={switcher}>
          {chart === 'insights' && <InsightsView {...shared} switcher={switcher} />}
          {chart === 'levels' && (
            <LevelLens {...shared} dataset={records.data ?? null} switcher={switcher} onOpen={onOpen} />
          )}
          {(chart === 'bars' || chart === 'heat') && (
            <ThemesView
              {...shared}
              chart={chart}
              measure={address.measure}
              switcher={switcher}
              onMeasure={(measure) => onChange({ measure })}
            />
          )}
        </Part>
      </div>
      <Part name={t.meetings.title}>
        <MeetingsView
          {...shared}
          whole={whole}
          sort={address.sort}
          liftings={() => findLiftings(index, selection, found)}
          addressOf={addressOf}
          onOpen={onOpen}
          onSort={(sort) => onChange({ sort })}
          onCompare={(compare) => onChange({ compare })}
        />
      </Part>
    </div>
  );
}
