import type { ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { limits, mostNotesInLink, type Slide } from '../../model/briefing.ts';
import type { NewSlide } from '../../model/briefing-edits.ts';
import type { TalkingPoint } from '../../model/talking-point.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { Scaled } from './Scaled.tsx';
import styles from './SlideEditor.module.css';
import { TalkingPoints } from './TalkingPoints.tsx';

type Props = {
  slide: Slide;
  /** Its place in the briefing, from 1. */
  at: number;
  of: number;
  groups: readonly string[];
  names: Names;
  points: readonly TalkingPoint[];
  preview: ReactNode;
  onChange: (part: Partial<NewSlide>, isTyped: boolean) => void;
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
export function SlideEditor(props: Props) {
  const { slide, at, of, groups, names, points, preview, onChange, onShow } = props;
  const { words } = useBriefingTexts();
  const say = words.builder;

  return (
    <section className={styles.editor} aria-label={say.slide(at, of, words.kinds[slide.kind], slide.title)}>
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
          onChange={(event) => onChange({ title: event.target.value }, true)}
        />
      </label>
      {withText.includes(slide.kind) && (
        <label>
          <span>{say.text}</span>
          <textarea
            rows={4}
            value={slide.text}
            maxLength={limits.text}
            onChange={(event) => onChange({ text: event.target.value }, true)}
          />
        </label>
      )}
      {slide.kind === 'themes' && (
        <div className={styles.emphasis} role="group" aria-label={say.emphasis}>
          <span>{say.emphasis}</span>
          {[0, 1].map((choice) => (
            <select
              key={choice}
              aria-label={`${say.emphasis} ${choice + 1}`}
              value={slide.emphasis[choice] ?? ''}
              onChange={(event) =>
                onChange(
                  {
                    emphasis: [0, 1]
                      .map((other) => (other === choice ? event.target.value : (slide.emphasis[other] ?? '')))
                      .filter((id, first, all) => id && all.indexOf(id) === first),
                  },
                  false,
                )
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
          onChange={(event) => onChange({ notes: event.target.value }, true)}
        />
      </label>
      <TalkingPoints
        points={points}
        notes={slide.notes}
        names={names}
        onNotes={(notes) => onChange({ notes }, false)}
      />
    </section>
  );
}
