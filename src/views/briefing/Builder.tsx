import { useRef, useState, type ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import {
  addSlide,
  changeBriefing,
  changeSlide,
  duplicateSlide,
  fillSlide,
  moveSlide,
  removeSlide,
} from '../../model/briefing-edits.ts';
import type { TalkingPoint } from '../../model/talking-point.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { BriefingFields } from './BriefingFields.tsx';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import styles from './Builder.module.css';

type Props = {
  briefing: Briefing | null;
  /** The theme groups that a slide may emphasise. */
  groups: readonly string[];
  names: Names;
  /** Which briefing is in work, and a new one. */
  shelf: ReactNode;
  /** What can be made of the briefing. */
  actions: ReactNode;
  /** What has just happened, or went wrong. */
  messages: readonly string[];
  /** Loads the page again, where that mends what went wrong. */
  onReload: (() => void) | null;
  canUndo: boolean;
  pointsOf: (slide: Slide) => TalkingPoint[];
  renderSlide: (slide: Slide) => ReactNode;
  /** `field` is the one that is typed in, null for none: what is typed on end into one is taken back together. */
  onChange: (briefing: Briefing, field: string | null) => void;
  onUndo: () => void;
  onShow: (slide: Slide) => void;
  onClose: () => void;
};

/** The briefing in the making: its slides, one of them open, and what it says of itself. */
export function Builder(props: Props) {
  const { briefing, groups, names, shelf, actions, messages, onReload, canUndo, pointsOf, renderSlide } =
    props;
  const { onChange, onUndo, onShow, onClose } = props;
  const { t, words } = useBriefingTexts();
  const list = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const slides = briefing?.slides ?? [];
  const slide = slides.find(({ id }) => id === chosen) ?? slides[0];

  const change = (next: Briefing, field: string | null = null) => {
    setSaid('');
    onChange(next, field);
  };
  const move = (id: string, to: number) => {
    if (!briefing) return;
    const moved = moveSlide(briefing, id, to);
    change(moved);
    const place = moved.slides.findIndex((other) => other.id === id);
    setSaid(words.builder.moved(moved.slides[place]?.title ?? '', place + 1, moved.slides.length));
  };
  const remove = (id: string) => {
    if (!briefing) return;
    const at = slides.findIndex((other) => other.id === id);
    change(removeSlide(briefing, id));
    setChosen((slides[at + 1] ?? slides[at - 1])?.id ?? null);
    if (slides.length === 1) list.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    setSaid(words.builder.removed(slides[at]?.title || words.kinds[slides[at]?.kind ?? 'text']));
  };
  /** Adds a slide and opens it, where there is room for one more. */
  const open = (next: Briefing) => {
    if (next === briefing) {
      setSaid(words.builder.full);
      return;
    }
    change(next);
    const known = new Set(slides.map(({ id }) => id));
    setChosen(next.slides.find(({ id }) => !known.has(id))?.id ?? null);
  };

  return (
    <Sheet label={words.builder.title} place="wide" onClose={onClose}>
      {/* Undo as everywhere, but for fields, which undo their own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for the button */}
      <div
        className={styles.builder}
        onKeyDown={(event) => {
          const isField = event.target instanceof Element && event.target.closest('input, textarea');
          const isUndo = event.code === 'KeyZ' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
          if (isField || !canUndo || !isUndo) return;
          event.preventDefault();
          onUndo();
        }}
      >
        <div className={styles.head}>
          <h1>{words.builder.title}</h1>
          {shelf}
          <TextButton icon="undo" disabled={!canUndo} onClick={onUndo}>
            {words.builder.undo}
          </TextButton>
          <button type="button" className={styles.close} aria-label={t.site.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
        <div className={styles.messages} role="status">
          {[...new Set([said, ...messages])].filter(Boolean).map((message) => (
            <p key={message}>{message}</p>
          ))}
          {onReload && <TextButton onClick={onReload}>{t.failed.reload}</TextButton>}
        </div>
        {briefing && (
          <BriefingFields
            briefing={briefing}
            onChange={(part) => change(changeBriefing(briefing, part), Object.keys(part).join(' '))}
          />
        )}
        {slides.length === 0 && <p className={styles.empty}>{words.builder.empty}</p>}
        {briefing && (
          <div className={styles.work}>
            <section ref={list} aria-label={words.builder.slides}>
              <SlideList
                slides={slides}
                chosen={slide?.id ?? null}
                onChoose={setChosen}
                onMove={move}
                onRemove={remove}
                onDuplicate={(id) => open(duplicateSlide(briefing, id))}
              />
              <TextButton
                icon="plus"
                onClick={() => open(addSlide(briefing, fillSlide({ kind: 'text' }), slide?.id))}
              >
                {words.builder.addText}
              </TextButton>
            </section>
            {slide && (
              <SlideEditor
                key={slide.id}
                slide={slide}
                at={slides.indexOf(slide) + 1}
                of={slides.length}
                groups={groups}
                names={names}
                points={pointsOf(slide)}
                preview={renderSlide(slide)}
                onChange={(part, isTyped) =>
                  change(
                    changeSlide(briefing, slide.id, part),
                    isTyped ? [slide.id, ...Object.keys(part)].join(' ') : null,
                  )
                }
                onShow={() => onShow(slide)}
              />
            )}
          </div>
        )}
        {briefing && slides.length > 0 && <div className={styles.foot}>{actions}</div>}
      </div>
    </Sheet>
  );
}
