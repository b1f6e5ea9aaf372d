import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { sayFigure } from '../../i18n/figure-words.ts';
import type { KeyFigure } from '../../model/key-figures.ts';
import styles from './FiguresSlide.module.css';

/** The numbers of a selection, each with what it is out of and what it was counted in. */
export function FiguresSlide({ figures }: { figures: readonly KeyFigure[] }) {
  const texts = useBriefingTexts();
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => {
        const { value, outOf, label, base } = sayFigure(figure, texts);
        return (
          <li key={figure.figure}>
            <p>
              <b>{value}</b> {outOf && <span>{outOf}</span>}
            </p>
            <strong>{label}</strong>
            <small>{base}</small>
          </li>
        );
      })}
    </ul>
  );
}
