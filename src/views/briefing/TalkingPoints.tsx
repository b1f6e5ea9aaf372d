import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { sayPoint } from '../../i18n/point-sentences.ts';
import { limits } from '../../model/briefing.ts';
import type { TalkingPoint } from '../../model/talking-point.ts';
import { MixedLine } from '../../ui/MixedLine.tsx';
import styles from './TalkingPoints.module.css';

type Props = {
  points: readonly TalkingPoint[];
  notes: string;
  names: Names;
  onNotes: (notes: string) => void;
};

/** What the records say to a slide. A sentence that is chosen becomes a line of the notes, and is taken out again. */
export function TalkingPoints({ points, notes, names, onNotes }: Props) {
  const texts = useBriefingTexts();
  const say = texts.words.builder;
  const sentences = new Set(points.map((point) => sayPoint(point, names, texts)));
  const lines = notes.split('\n');
  const toggle = (sentence: string) =>
    lines.includes(sentence)
      ? lines.filter((line) => line !== sentence).join('\n')
      : [notes.trimEnd(), sentence].filter(Boolean).join('\n').slice(0, limits.notes);

  return (
    <details className={styles.points}>
      <summary>
        {say.points} <small>{sentences.size}</small>
      </summary>
      <p>{sentences.size > 0 ? say.pointsHint : say.noPoints}</p>
      <ul>
        {[...sentences].map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              aria-pressed={lines.includes(sentence)}
              onClick={() => onNotes(toggle(sentence))}
            >
              <MixedLine line={sentence} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
