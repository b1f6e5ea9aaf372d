import type { ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { classNames } from '../../ui/class-names.ts';
import { Emblem } from '../../ui/Emblem.tsx';
import styles from './CoverSlide.module.css';
import { Fitted } from './Fitted.tsx';
import { linesOf } from './lines-of.ts';

type Props = {
  slide: Slide;
  briefing: Pick<Briefing, 'author' | 'audience' | 'date'>;
  /** Where it comes from. */
  origin: string;
  /** Beside the words; null for none. */
  picture: ReactNode;
};

const sizeOf = ({ length }: string) =>
  length > 110 ? styles.longest : length > 55 ? styles.long : undefined;

/** The first slide, and the last: what it is about, for whom, by whom, and of which edition. */
export function CoverSlide({ slide, briefing, origin, picture }: Props) {
  const { words, formatDate } = useBriefingTexts();
  const { author, audience, date } = briefing;
  const said = [author, audience && words.stage.for(audience), date && formatDate(date)].filter(Boolean);

  return (
    <div className={classNames(styles.cover, picture !== null && styles.withPicture)}>
      {picture !== null && <div className={styles.picture}>{picture}</div>}
      <Fitted>
        <p className={styles.kind}>{words.stage.briefing}</p>
        <h2 className={sizeOf(slide.title)}>{slide.title}</h2>
        {linesOf(slide.text).map(({ line, key }) => (
          <p key={key} className={styles.text}>
            {line}
          </p>
        ))}
        {slide.kind === 'cover' && said.length > 0 && <p className={styles.by}>{said.join(' · ')}</p>}
        <div className={styles.edition}>
          <Emblem />
          <p>
            {origin}
            <br />
            {words.stage.disclaimer}
          </p>
        </div>
      </Fitted>
    </div>
  );
}
