import { useTexts } from '../i18n/texts.ts';
import { Icon } from '../ui/Icon.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { Emblem } from '../ui/Emblem.tsx';
import type { Language } from '../model/languages.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { Appearance } from './use-appearance.ts';
import styles from './Masthead.module.css';

type Props = {
  home: string;
  appearance: Appearance | null;
  onAppearance: (appearance: Appearance) => void;
  onLanguage: (language: Language) => void;
  isPhone: boolean;
  onAbout: () => void;
  onBriefing: () => void;
  onPresent: () => void;
};

export function Masthead({ home, appearance, isPhone, onAppearance, onLanguage, ...actions }: Props) {
  const { onAbout, onBriefing, onPresent } = actions;
  const { t } = useTexts();
  const switchers = (
    <>
      <LanguageSwitch onLanguage={onLanguage} />
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
    </>
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
          {!isPhone && (
            <TextButton icon="info" aria-label={t.data.about} onClick={onAbout}>
              {t.data.short}
            </TextButton>
          )}
          <TextButton icon="list" aria-label={t.briefing.open} onClick={onBriefing}>
            {!isPhone && t.briefing.open}
          </TextButton>
          <TextButton kind="primary" icon="present" aria-label={t.briefing.present} onClick={onPresent}>
            {!isPhone && t.briefing.present}
          </TextButton>
          {!isPhone && switchers}
          {isPhone && (
            <Popover
              label={t.site.display}
              buttonClass={undefined}
              button={
                <>
                  <Icon name="sun" />
                  <span className="unseen">{t.site.display}</span>
                </>
              }
            >
              {switchers}
            </Popover>
          )}
        </div>
      </header>
    </>
  );
}
