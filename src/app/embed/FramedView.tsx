import { lazy } from 'react';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Address } from '../../model/address.ts';
import type { Bits } from '../../model/bits.ts';
import { summariseCity } from '../../model/city-summary.ts';
import { findLiftings } from '../../model/liftings.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { FailedPart } from '../../ui/FailedPart.tsx';
import { Part } from '../../ui/Part.tsx';
import { MapView } from '../../views/map/MapView.tsx';
import { MeetingsView } from '../../views/meetings/MeetingsView.tsx';
import { ThemesView } from '../../views/themes/ThemesView.tsx';
import { useBaseMap, type Records } from '../data-queries.ts';
import { Failed } from '../Failed.tsx';
import { LoadError } from '../load-json.ts';

const InsightsView = lazy(async () => ({
  default: (await import('../../views/insights/InsightsView.tsx')).InsightsView,
}));
const LevelLens = lazy(async () => ({
  default: (await import('../../views/insights/LevelLens.tsx')).LevelLens,
}));

export type FramedProps = {
  index: MeetingIndex;
  whole: Selected;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  /** The meetings that match the query; null without one. */
  found: Bits | null;
  /** Why the words of the selection cannot be searched for; null unless they cannot. */
  searchFault: Error | null;
  names: Names;
  address: Address;
  records: Records;
  /** The address of the whole atlas with the selection of the frame, but for what is given. */
  atlasAt: (part: Partial<Address>) => string;
  onSelect: (selection: Selection) => void;
  onChange: (part: Partial<Address>) => void;
  /** Opens an address beside the frame. */
  onOpen: (href: string) => void;
};

/** The view that the address of the frame asks for. */
export function FramedView(props: FramedProps) {
  const { index, whole, selected, found, searchFault, names, address, records } = props;
  const { atlasAt, onSelect, onChange, onOpen } = props;
  const { selection, chart } = address;
  const { t } = useTexts();
  const baseMap = useBaseMap();

  if (!selected) {
    const { error } = records;
    if (searchFault) return <FailedPart name={t.filters.search} error={searchFault} />;
    if (!(error instanceof LoadError)) return null;
    return <Failed title={t.failed.record} error={error} onRetry={records.refetch} />;
  }
  const shared = { index, selected, selection, names, onSelect };
  const openMeeting = (meeting: string) => onOpen(atlasAt({ meeting }));

  if (address.embed === 'map') {
    return (
      <Part name={t.map.title}>
        <MapView
          {...shared}
          shapes={baseMap.data ?? null}
          hasShapesFailed={baseMap.isError}
          view={address.view}
          isFolded={false}
          isFramed
          summaryOf={(city) => summariseCity(index, selection, found, city)}
          onView={(view) => onChange({ view })}
        />
      </Part>
    );
  }
  if (address.embed === 'meetings') {
    return (
      <Part name={t.meetings.title}>
        <MeetingsView
          {...shared}
          whole={whole}
          sort={address.sort}
          liftings={() => findLiftings(index, selection, found)}
          addressOf={(meeting) => atlasAt({ meeting })}
          onOpen={openMeeting}
          onSort={(sort) => onChange({ sort })}
          onCompare={(compare) => onOpen(atlasAt({ compare }))}
        />
      </Part>
    );
  }
  return (
    <Part key={chart} name={t.themes.title}>
      {chart === 'insights' && <InsightsView {...shared} switcher={null} />}
      {chart === 'levels' && (
        <LevelLens {...shared} dataset={records.data ?? null} switcher={null} onOpen={openMeeting} />
      )}
      {(chart === 'bars' || chart === 'heat') && (
        <ThemesView
          {...shared}
          chart={chart}
          measure={address.measure}
          switcher={null}
          onMeasure={(measure) => onChange({ measure })}
        />
      )}
    </Part>
  );
}
