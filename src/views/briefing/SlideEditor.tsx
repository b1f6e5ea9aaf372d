import type { ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { sayPoint } from '../../i18n/point-sentences.ts';
import { limits, mostNotesInLink, type Slide } from '../../model/briefing.ts';
import type { NewSlide } from '../../model/briefing-edits.ts';
import type { TalkingPoint } from '../../model/talking-point.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { Scaled } from './Scaled.tsx';
import styles from './SlideEditor.module.css';

type Props = {
  slide: Slide;
  groups: readonly string[];
  names: Names;
  points: readonly TalkingPoint[];
  preview: ReactNode;
  onChange: (part: Partial<NewSlide>) => void;
  onShow: () => void;
};

const withText: readonly Slide['kind'][] = ['cover', 'text', 'closing'];
const withView: readonly Slide['kind'][] = [
  'map',
  'themes',
  'heat',
  'levels',
  'difference',
  'meeting',
  'figures',
];

/** One slide: how it looks, what it says, and what the person says to it. */
export function SlideEditor({ slide, groups, names, points, preview, onChange, onShow }: Props) {
  const texts = useBriefingTexts();
  const { words } = texts;
  const say = words.builder;

  return (
    <section className={styles.editor} aria-label={say.slide(1, 1, words.kinds[slide.kind], slide.title)}>
      <div className={styles.preview} inert>
        <Scaled>{preview}</Scaled>
      </div>
      {withView.includes(slide.kind) && (
        <p className={styles.view}>
          <TextButton icon="map" onClick={onShow}>
            {say.show}
          </TextButton>
        </p>
      )}
      <label>
        <span>{say.slideTitle}</span>
        <input
          value={slide.title}
          maxLength={limits.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      {withText.includes(slide.kind) && (
        <label>
          <span>{say.text}</span>
          <textarea
            rows={4}
            value={slide.text}
            maxLength={limits.text}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        </label>
      )}
      {slide.kind === 'themes' && (
        <div className={styles.emphasis} role="group" aria-label={say.emphasis}>
          <span>{say.emphasis}</span>
          {[0, 1].map((place) => (
            <select
              key={place}
              aria-label={`${say.emphasis} ${place + 1}`}
              value={slide.emphasis[place] ?? ''}
              onChange={(event) =>
                onChange({
                  emphasis: [0, 1]
                    .map((at) => (at === place ? event.target.value : (slide.emphasis[at] ?? '')))
                    .filter((id, at, all) => id && all.indexOf(id) === at),
                })
              }
            >
              <option value="">{say.emphasisNone}</option>
              {groups.map((id) => (
                <option key={id} value={id}>
                  {names.group(id)}
                </option>
              ))}
            </select>
          ))}
        </div>
      )}
      <label>
        <span>
          {say.notes} <small>{say.notesLength(slide.notes.length, mostNotesInLink)}</small>
        </span>
        <textarea
          rows={6}
          value={slide.notes}
          maxLength={limits.notes}
          onChange={(event) => onChange({ notes: event.target.value })}
        />
      </label>
      <details className={styles.points}>
        <summary>
          {say.points} <small>{points.length}</small>
        </summary>
        <p>{points.length > 0 ? say.pointsHint : say.noPoints}</p>
        <ul>
          {points.map((point) => {
            const sentence = sayPoint(point, names, texts);
            const isIn = slide.notes.includes(sentence);
            return (
              <li key={sentence}>
                <button
                  type="button"
                  aria-pressed={isIn}
                  onClick={() =>
                    onChange({
                      notes: isIn
                        ? slide.notes
                            .replace(sentence, '')
                            .replaceAll(/\n{2,}/g, '\n')
                            .trim()
                        : [slide.notes.trimEnd(), sentence].filter(Boolean).join('\n').slice(0, limits.notes),
                    })
                  }
                >
                  {sentence}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
