import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './HeatKey.module.css';
import cells from './HeatMap.module.css';

/** What a cell without a number means, and what is said of the cell under the pointer or the focus. */
export function HeatKey({ said }: { said: string }) {
  const { t } = useTexts();
  return (
    <p className={styles.key}>
      <span>
        <i className={classNames(styles.cell, cells.none)} />
        {t.themes.key.none}
      </span>
      <span>
        <i className={classNames(styles.cell, cells.unknown)} />
        {t.themes.key.unknown}
      </span>
      <span>* {t.themes.key.incomplete}</span>
      <b aria-hidden="true">{said}</b>
    </p>
  );
}
