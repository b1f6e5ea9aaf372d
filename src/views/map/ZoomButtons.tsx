import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Transform, Zoom } from './use-zoom.ts';
import styles from './ZoomButtons.module.css';

const step = 1.6;
const deepest = 8;

export function ZoomButtons({ zoom, transform }: { zoom: Zoom; transform: Transform }) {
  const { t } = useTexts();
  return (
    <div className={styles.buttons} role="group" aria-label={t.map.zoom}>
      <button
        type="button"
        aria-label={t.map.zoomIn}
        disabled={transform.k >= deepest}
        onClick={() => zoom.zoomBy(step)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={t.map.zoomOut}
        disabled={transform.k <= 1}
        onClick={() => zoom.zoomBy(1 / step)}
      >
        <Icon name="minus" />
      </button>
    </div>
  );
}
