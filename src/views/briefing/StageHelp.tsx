import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './StageHelp.module.css';

/** The keys of the presentation. */
export function StageHelp({ onClose }: { onClose: () => void }) {
  const { t, words } = useBriefingTexts();
  return (
    <div className={styles.help} role="region" aria-label={words.stage.help}>
      <div className={styles.head}>
        <h3>{words.stage.help}</h3>
        <button type="button" aria-label={t.site.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <dl>
        {words.stage.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
