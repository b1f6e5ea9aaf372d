import { useEffect, useState, type ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { MixedLine } from '../../ui/MixedLine.tsx';
import { Clocks, type ClockProps } from './Clocks.tsx';
import { Scaled } from './Scaled.tsx';
import { commandOf, isInControl } from './stage-keys.ts';
import styles from './Presenter.module.css';

type Props = {
  briefing: Briefing;
  at: number;
  isLost: boolean;
  clocks: ClockProps;
  renderSlide: (slide: Slide) => ReactNode;
  onGo: (at: number) => void;
};

const sizes = [1, 1.25, 1.5, 1.875];

/** For the person who speaks: what is up, what is next, the notes, and the time. */
export function Presenter({ briefing, at, isLost, clocks, renderSlide, onGo }: Props) {
  const { words } = useBriefingTexts();
  const { slides } = briefing;
  const [current, next] = [slides[at - 1], slides[at]];
  const [size, setSize] = useState(1);

  const go = (to: number) => {
    const wanted = Math.min(Math.max(to, 1), slides.length);
    if (wanted !== at) onGo(wanted);
  };

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = commandOf(event, isInControl(event.target));
      const steps: Record<string, number> = { next: at + 1, previous: at - 1, first: 1, last: slides.length };
      const to = typeof command === 'string' ? steps[command] : undefined;
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });

  return (
    <main className={styles.presenter} aria-label={words.stage.presenter}>
      <section className={styles.current}>
        <header>
          <h1>{briefing.title}</h1>
          <p role="status">
            {isLost ? words.stage.lost : words.stage.slide(at, slides.length, current?.title ?? '')}
          </p>
        </header>
        <div className={styles.picture} inert>
          <Scaled key={current?.id}>{current && renderSlide(current)}</Scaled>
        </div>
        <div className={styles.steps}>
          <TextButton kind="outlined" disabled={at === 1} onClick={() => go(at - 1)}>
            <Icon name="left" />
            {words.stage.previous}
          </TextButton>
          <b>{words.stage.page(at, slides.length)}</b>
          <TextButton kind="primary" disabled={at === slides.length} onClick={() => go(at + 1)}>
            {words.stage.next}
            <Icon name="right" />
          </TextButton>
        </div>
      </section>
      <section className={styles.aside}>
        <Clocks {...clocks} />
        <h2>{words.stage.nextSlide}</h2>
        {next ? (
          <div className={styles.picture} inert>
            <Scaled key={next.id}>{renderSlide(next)}</Scaled>
          </div>
        ) : (
          <p>{words.stage.lastSlide}</p>
        )}
        <header>
          <h2>{words.stage.notes}</h2>
          <button
            type="button"
            aria-label={words.stage.smaller}
            title={words.stage.smaller}
            disabled={size === 0}
            onClick={() => setSize(Math.max(0, size - 1))}
          >
            <Icon name="minus" />
          </button>
          <button
            type="button"
            aria-label={words.stage.larger}
            title={words.stage.larger}
            disabled={size === sizes.length - 1}
            onClick={() => setSize(Math.min(sizes.length - 1, size + 1))}
          >
            <Icon name="plus" />
          </button>
        </header>
        <p className={styles.notes} style={{ fontSize: `${sizes[size]}rem` }}>
          <MixedLine line={current?.notes || words.stage.noNotes} />
        </p>
      </section>
    </main>
  );
}
