import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Slide } from '../../model/briefing.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SlideList.module.css';

type Props = {
  slides: readonly Slide[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** To a place counted from 0. */
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
  onDuplicate: (id: string) => void;
};

/** The slides in their order. Keys choose, move and delete; slides can be dragged. */
export function SlideList({ slides, chosen, onChoose, onMove, onRemove, onDuplicate }: Props) {
  const { words } = useBriefingTexts();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const focus = (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-slide]')[at]?.focus();

  const remove = (slide: Slide, at: number) => {
    onRemove(slide.id);
    // To the one that takes its place, once it is there.
    requestAnimationFrame(() => focus(Math.min(at, slides.length - 2)));
  };
  const press = (event: KeyboardEvent, slide: Slide, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const to = Math.min(Math.max(at + (step ?? 0), 0), slides.length - 1);
    if (step && event.altKey) {
      onMove(slide.id, to);
    } else if (step) {
      const other = slides[to];
      if (other) onChoose(other.id);
      focus(to);
    } else if (event.key === 'Delete') {
      remove(slide, at);
    } else {
      return;
    }
    event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const from = slides.findIndex(({ id }) => id === dragged);
    if (dragged !== null && target !== null && from >= 0)
      onMove(dragged, target > from ? target - 1 : target);
    letGo();
  };
  const letGo = () => {
    setDragged(null);
    setTarget(null);
  };

  return (
    <>
      <p className="unseen" id="slide-list-keys">
        {words.builder.listKeys}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys do the same as dragging */}
      <ol ref={list} className={styles.list} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {slides.map((slide, at) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys do the same
          <li
            key={slide.id}
            className={classNames(
              slide.id === chosen && styles.chosen,
              slide.id === dragged && styles.dragged,
              target === at && styles.before,
              target === slides.length && at === slides.length - 1 && styles.after,
            )}
            draggable
            onDragStart={(event) => {
              setDragged(slide.id);
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', slide.title);
            }}
            onDragEnd={letGo}
            onDragOver={(event) => {
              const { top, height } = event.currentTarget.getBoundingClientRect();
              setTarget(event.clientY > top + height / 2 ? at + 1 : at);
            }}
          >
            <button
              type="button"
              data-slide={slide.id}
              className={styles.open}
              tabIndex={slide.id === chosen ? 0 : -1}
              aria-current={slide.id === chosen || undefined}
              aria-describedby="slide-list-keys"
              aria-label={words.builder.slide(at + 1, slides.length, words.kinds[slide.kind], slide.title)}
              onClick={() => onChoose(slide.id)}
              onKeyDown={(event) => press(event, slide, at)}
            >
              <span>{at + 1}</span>
              <b>{slide.title || words.builder.noTitle}</b>
              <small>{words.kinds[slide.kind]}</small>
            </button>
            {slide.id === chosen && (
              <span className={styles.tools}>
                <button
                  type="button"
                  aria-label={words.builder.up}
                  title={words.builder.up}
                  disabled={at === 0}
                  onClick={() => onMove(slide.id, at - 1)}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  aria-label={words.builder.down}
                  title={words.builder.down}
                  disabled={at === slides.length - 1}
                  onClick={() => onMove(slide.id, at + 1)}
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  aria-label={words.builder.duplicate}
                  title={words.builder.duplicate}
                  onClick={() => onDuplicate(slide.id)}
                >
                  <Icon name="copy" />
                </button>
                <button
                  type="button"
                  aria-label={words.builder.delete}
                  title={words.builder.delete}
                  onClick={() => remove(slide, at)}
                >
                  <Icon name="cross" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
