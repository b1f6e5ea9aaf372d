import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { MixedLine } from '../../ui/MixedLine.tsx';
import { Overview } from './Overview.tsx';
import { Scaled } from './Scaled.tsx';
import { StageBar } from './StageBar.tsx';
import { commandOf, isInControl, type StageCommand } from './stage-keys.ts';
import { StageHelp } from './StageHelp.tsx';
import styles from './Stage.module.css';

type Props = {
  briefing: Briefing;
  /** The slide that is up, from 1. */
  at: number;
  renderSlide: (slide: Slide) => ReactNode;
  /** Why something could not be done; empty for nothing to say. */
  notice: string;
  onGo: (at: number) => void;
  onPresenter: () => void;
  /** Full screen was asked for and refused. */
  onNoFullScreen: () => void;
  onExit: () => void;
};

type Panel = 'overview' | 'help' | 'notes' | null;

/** The presentation over the whole window: one slide, as large as it can be, and keys. */
export function Stage({ briefing, at, renderSlide, notice, onGo, onExit, ...asked }: Props) {
  const { onPresenter, onNoFullScreen } = asked;
  const { words } = useBriefingTexts();
  const { slides, title } = briefing;
  const stage = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [isBlack, setIsBlack] = useState(false);
  const [digits, setDigits] = useState('');
  const slide = slides[at - 1];

  useEffect(() => {
    const opener = document.activeElement;
    const page = document.getElementById('root');
    page?.setAttribute('inert', '');
    stage.current?.focus();
    // The stage covers the window where the browser does not allow more. Without a click or a key before it, as by a link,
    // no browser does.
    if (navigator.userActivation?.isActive) enterFullScreen(stage.current).catch(() => undefined);
    return () => {
      page?.removeAttribute('inert');
      if (document.fullscreenElement) void document.exitFullscreen();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const go = (to: number) => {
    const next = Math.min(Math.max(to, 1), slides.length);
    // Notes stay up from slide to slide.
    setPanel(panel === 'notes' ? panel : null);
    setDigits('');
    // What had the focus on the slide goes with it.
    stage.current?.focus();
    if (next !== at) onGo(next);
  };
  const closePanel = () => {
    setPanel(null);
    stage.current?.focus();
  };
  const togglePanel = (wanted: Panel) => (panel === wanted ? closePanel() : setPanel(wanted));
  const leave = () => {
    if (panel) closePanel();
    else if (digits) setDigits('');
    else if (isInControl(document.activeElement)) stage.current?.focus();
    else onExit();
  };
  const perform = (command: StageCommand) => {
    if (typeof command === 'object') {
      setDigits((digits + command.digit).slice(-3));
      return;
    }
    const act: Record<typeof command, () => void> = {
      next: () => go(at + 1),
      previous: () => go(at - 1),
      first: () => go(1),
      last: () => go(slides.length),
      jump: () => digits && go(Number(digits)),
      blackout: () => setIsBlack(true),
      overview: () => togglePanel('overview'),
      notes: () => togglePanel('notes'),
      help: () => togglePanel('help'),
      presenter: onPresenter,
      fullscreen: () => void toggleFullScreen(stage.current).catch(onNoFullScreen),
      leave,
    };
    act[command]();
  };

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      if (isBlack) {
        event.preventDefault();
        setIsBlack(false);
        return;
      }
      if (event.key === 'Tab') return;
      const command = commandOf(event, isInControl(event.target));
      if (!command) return;
      event.preventDefault();
      perform(command);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });

  return createPortal(
    <div
      ref={stage}
      className={styles.stage}
      role="dialog"
      aria-modal="true"
      aria-label={words.stage.label(title)}
      tabIndex={-1}
    >
      <h1 className="unseen">{title}</h1>
      <p role="status" className="unseen">
        {isBlack ? words.stage.black : slide && words.stage.slide(at, slides.length, slide.title)}
      </p>
      <div className={styles.place} key={slide?.id} inert={isBlack || panel === 'overview'}>
        <Scaled>{slide && renderSlide(slide)}</Scaled>
      </div>
      {digits && <p className={styles.digits}>{words.stage.goTo(digits)}</p>}
      {notice && (
        <p className={styles.digits} role="alert">
          {notice}
        </p>
      )}
      {panel === 'notes' && (
        <p className={styles.notes}>
          <MixedLine line={slide?.notes || words.stage.noNotes} />
        </p>
      )}
      {panel === 'help' && <StageHelp onClose={closePanel} />}
      {panel === 'overview' && (
        <Overview slides={slides} at={at} renderSlide={renderSlide} onGo={go} onClose={closePanel} />
      )}
      <StageBar at={at} of={slides.length} onCommand={perform} />
      {isBlack && (
        <button
          type="button"
          className={styles.black}
          onClick={() => setIsBlack(false)}
          aria-label={words.stage.black}
        />
      )}
    </div>,
    document.body,
  );
}

/** Rejects where the browser refuses, or has none. */
async function enterFullScreen(element: HTMLElement | null) {
  if (!element?.requestFullscreen) throw new Error('This browser has no full screen.');
  await element.requestFullscreen();
}

const toggleFullScreen = (element: HTMLElement | null) =>
  document.fullscreenElement ? document.exitFullscreen() : enterFullScreen(element);
