import { languages as known } from '../i18n/languages.ts';
import { useTexts } from '../i18n/texts.ts';
import { languages, type Language } from '../model/languages.ts';
import styles from './LanguageSwitch.module.css';

type Props = { onLanguage: (language: Language) => void };

/** The languages of the page, each by its own name. */
export function LanguageSwitch({ onLanguage }: Props) {
  const { t, language } = useTexts();
  return (
    <span className={styles.languages} role="group" aria-label={t.language.choose}>
      {languages.map((other) => (
        <button
          key={other}
          type="button"
          lang={other}
          aria-label={`${other.toUpperCase()} ${known[other].name}`}
          aria-current={other === language ? 'true' : undefined}
          title={known[other].name}
          onClick={() => onLanguage(other)}
        >
          {other.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
