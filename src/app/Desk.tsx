import type { UseQueryResult } from '@tanstack/react-query';
import type { Dataset } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import type { Address } from '../model/address.ts';
import type { Bits } from '../model/bits.ts';
import { summariseCity } from '../model/city-summary.ts';
import { findLiftings } from '../model/liftings.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import type { Selection } from '../model/selection.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { MapView } from '../views/map/MapView.tsx';
import { MeetingsView } from '../views/meetings/MeetingsView.tsx';
import { ThemesView } from '../views/themes/ThemesView.tsx';
import { useBaseMap } from './data-queries.ts';
import { Failed } from './Failed.tsx';
import { LoadError } from './load-json.ts';
import styles from './Desk.module.css';

type Props = {
  index: MeetingIndex;
  whole: Selected;
  selected: Selected | null;
  address: Address;
  /** The meetings that match the query; null without one. */
  found: Bits | null;
  names: Names;
  records: UseQueryResult<Dataset>;
  onOpen: (id: string) => void;
  onSelect: (selection: Selection) => void;
  onChange: (part: Partial<Address>) => void;
};

/** The three views of one selection. */
export function Desk(props: Props) {
  const { index, whole, selected, address, found, names, records } = props;
  const { onOpen, onSelect, onChange } = props;
  const { t } = useTexts();
  const baseMap = useBaseMap();
  const { selection } = address;

  if (!selected) {
    return (
      <div className={styles.waiting} aria-busy={!records.error}>
        {records.error instanceof LoadError ? (
          <Failed title={t.failed.record} error={records.error} onRetry={records.refetch} />
        ) : (
          <p>{t.loading.searching}</p>
        )}
      </div>
    );
  }
  const shared = { index, selected, selection, names, onSelect };
  const instead = (name: string) => <p className={styles.broken}>{t.failed.view(name)}</p>;
  return (
    <div className={styles.desk}>
      <div className={styles.figures}>
        <ErrorBoundary instead={instead(t.map.title)}>
          <MapView
            {...shared}
            shapes={baseMap.data ?? null}
            hasShapesFailed={baseMap.isError}
            view={address.view}
            isFolded={address.chart !== 'bars'}
            summaryOf={(city) => summariseCity(index, selection, found, city)}
            onView={(view) => onChange({ view })}
          />
        </ErrorBoundary>
        <ErrorBoundary instead={instead(t.themes.title)}>
          <ThemesView
            {...shared}
            chart={address.chart}
            measure={address.measure}
            onChart={(chart) => onChange({ chart })}
            onMeasure={(measure) => onChange({ measure })}
          />
        </ErrorBoundary>
      </div>
      <ErrorBoundary instead={instead(t.meetings.title)}>
        <MeetingsView
          {...shared}
          whole={whole}
          sort={address.sort}
          liftings={() => findLiftings(index, selection, found)}
          onOpen={onOpen}
          onSort={(sort) => onChange({ sort })}
        />
      </ErrorBoundary>
    </div>
  );
}
