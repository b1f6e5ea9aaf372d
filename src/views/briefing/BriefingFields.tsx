import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { limits, type Briefing } from '../../model/briefing.ts';
import styles from './BriefingFields.module.css';

type Props = {
  briefing: Briefing;
  onChange: (part: Partial<Pick<Briefing, 'title' | 'author' | 'audience' | 'date'>>) => void;
};

/** What a briefing says of itself. */
export function BriefingFields({ briefing, onChange }: Props) {
  const { words } = useBriefingTexts();
  const { fields } = words.builder;

  return (
    <div className={styles.fields}>
      {(['title', 'author', 'audience'] as const).map((field) => (
        <label key={field} className={styles[field]}>
          <span>{fields[field]}</span>
          <input
            value={briefing[field]}
            maxLength={limits[field]}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        </label>
      ))}
      <label>
        <span>{fields.date}</span>
        <input
          type="date"
          value={briefing.date ?? ''}
          onChange={(event) => onChange({ date: event.target.value || null })}
        />
      </label>
    </div>
  );
}
