import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Slide } from '../../model/briefing.ts';
import { Scaled } from './Scaled.tsx';
import styles from './Overview.module.css';

type Props = {
  slides: readonly Slide[];
  at: number;
  renderSlide: (slide: Slide) => ReactNode;
  onGo: (at: number) => void;
};

/** All slides at a glance. Arrows move, Enter shows one. */
export function Overview({ slides, at, renderSlide, onGo }: Props) {
  const { words } = useBriefingTexts();
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    list.current?.querySelector<HTMLElement>(':scope > li > [aria-current]')?.focus();
  }, []);

  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li > button') ?? [])];
    const here = buttons.indexOf(document.activeElement as HTMLElement);
    const [first, second] = buttons;
    const columns = Math.max(
      1,
      buttons.filter((button) => button.offsetTop === first?.offsetTop && second).length,
    );
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    if (!step) return;
    event.preventDefault();
    buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move between its buttons
    <ol ref={list} className={styles.overview} aria-label={words.stage.overview} onKeyDown={move}>
      {slides.map((slide, place) => (
        <li key={slide.id}>
          <div className={styles.slide} inert>
            <Scaled>{renderSlide(slide)}</Scaled>
          </div>
          <button
            type="button"
            className={styles.open}
            aria-current={place + 1 === at || undefined}
            aria-label={words.stage.slide(place + 1, slides.length, slide.title)}
            onClick={() => onGo(place + 1)}
          />
          <p className={styles.title} aria-hidden="true">
            {place + 1}. {slide.title}
          </p>
        </li>
      ))}
    </ol>
  );
}
