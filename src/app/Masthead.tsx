import { useTexts } from '../i18n/texts.ts';
import { Segments } from '../ui/Segments.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import type { Appearance } from './use-appearance.ts';
import styles from './Masthead.module.css';

type Props = {
  home: string;
  appearance: Appearance | null;
  onAppearance: (appearance: Appearance) => void;
  onBriefing: () => void;
  onPresent: () => void;
};

export function Masthead({ home, appearance, onAppearance, onBriefing, onPresent }: Props) {
  const { t } = useTexts();

  return (
    <>
      <div className={styles.edge} aria-hidden="true" />
      <header className={styles.masthead}>
        <a className={styles.brand} href={home}>
          <Emblem />
          <h1>{t.site.name}</h1>
        </a>
        <p>{t.site.tag}</p>
        <div className={styles.tools}>
          <TextButton icon="list" onClick={onBriefing}>
            {t.briefing.open}
          </TextButton>
          <TextButton kind="primary" icon="screen" onClick={onPresent}>
            {t.briefing.present}
          </TextButton>
          <Segments
            label={t.site.appearance}
            options={[
              { value: 'light', label: t.site.light, icon: 'sun', iconOnly: true },
              { value: 'dark', label: t.site.dark, icon: 'moon', iconOnly: true },
              { value: 'projector', label: t.site.projector, icon: 'screen', iconOnly: true },
            ]}
            chosen={appearance}
            onChoose={onAppearance}
          />
        </div>
      </header>
    </>
  );
}
