import { useTexts } from '../i18n/texts.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import styles from './Dock.module.css';

type Props = { filters: number; onFilters: () => void };

/** The parts of the page within reach of a thumb. */
export function Dock({ filters, onFilters }: Props) {
  const { t } = useTexts();
  const part = (id: string, icon: IconName, label: string) => (
    <button type="button" onClick={() => document.getElementById(id)?.scrollIntoView()}>
      <Icon name={icon} />
      {label}
    </button>
  );

  return (
    <nav className={styles.dock} aria-label={t.site.parts}>
      {part('map', 'map', t.dock.map)}
      {part('themes', 'bars', t.dock.themes)}
      {part('meetings', 'list', t.dock.meetings)}
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={filters > 0 ? `${t.filters.title}, ${t.count.filters(filters)}` : t.filters.title}
        onClick={onFilters}
      >
        <Icon name="filters" />
        {t.filters.title}
        {filters > 0 && <span className={styles.badge}>{filters}</span>}
      </button>
    </nav>
  );
}
