import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './InsightLine.module.css';

type Props = { subject: string; numbers: string; shown: number; onShow: () => void };

/** An insight with its numbers, leading to the meetings that show it. */
export function InsightLine({ subject, numbers, shown, onShow }: Props) {
  const { t } = useTexts();
  return (
    <li className={styles.line}>
      <button type="button" title={t.insights.show(shown)} onClick={onShow}>
        <span>
          <b>{subject}</b> {numbers}
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
