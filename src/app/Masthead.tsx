import { useTexts } from '../i18n/texts.ts';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import type { Appearance } from './use-appearance.ts';
import styles from './Masthead.module.css';

type Props = {
  home: string;
  appearance: Appearance | null;
  onAppearance: (appearance: Appearance) => void;
  isPhone: boolean;
  onBriefing: () => void;
  onPresent: () => void;
};

export function Masthead({ home, appearance, isPhone, onAppearance, onBriefing, onPresent }: Props) {
  const { t } = useTexts();
  const switcher = (
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
  );

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
          <TextButton icon="list" aria-label={t.briefing.open} onClick={onBriefing}>
            {!isPhone && t.briefing.open}
          </TextButton>
          <TextButton kind="primary" icon="present" aria-label={t.briefing.present} onClick={onPresent}>
            {!isPhone && t.briefing.present}
          </TextButton>
          {!isPhone && switcher}
          {isPhone && (
            <Popover
              label={t.site.appearance}
              buttonClass={undefined}
              button={
                <>
                  <Icon name="sun" />
                  <span className="unseen">{t.site.appearance}</span>
                </>
              }
            >
              {switcher}
            </Popover>
          )}
        </div>
      </header>
    </>
  );
}
