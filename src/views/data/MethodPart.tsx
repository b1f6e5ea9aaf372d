import { useDataTexts } from '../../i18n/data-texts.ts';
import { AboutSection } from './AboutSection.tsx';
import styles from './MethodPart.module.css';

/** How records are made, and what they may be trusted for. */
export function MethodPart({ sourcesRead }: { sourcesRead: string }) {
  const { words, formatDate } = useDataTexts();
  const say = words.method;
  return (
    <AboutSection id="method" title={say.title}>
      <p>{say.intro(formatDate(sourcesRead))}</p>
      <dl className={styles.rules}>
        {say.rules.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </AboutSection>
  );
}
