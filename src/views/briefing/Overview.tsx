import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Slide } from '../../model/briefing.ts';
import { Scaled } from './Scaled.tsx';
import styles from './Overview.module.css';
import { commandOf } from './stage-keys.ts';
import { WhenSeen } from './WhenSeen.tsx';

type Props = {
  slides: readonly Slide[];
  at: number;
  renderSlide: (slide: Slide) => ReactNode;
  onGo: (at: number) => void;
  onClose: () => void;
};

/** All slides at a glance. Arrows, Home and End move, Enter shows one, the key that opened it closes it. */
export function Overview({ slides, at, renderSlide, onGo, onClose }: Props) {
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
    const steps = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
      Home: -buttons.length,
      End: buttons.length,
    };
    const step = event.key in steps ? steps[event.key as keyof typeof steps] : null;
    const isClosing = commandOf(event, false) === 'overview';
    if (step === null && !isClosing) return;
    event.preventDefault();
    if (step === null) onClose();
    else buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys move between its buttons
    <ol ref={list} className={styles.overview} aria-label={words.stage.overview} onKeyDown={move}>
      {slides.map((slide, place) => (
        <li key={slide.id}>
          <WhenSeen className={styles.slide}>
            <Scaled>{renderSlide(slide)}</Scaled>
          </WhenSeen>
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
