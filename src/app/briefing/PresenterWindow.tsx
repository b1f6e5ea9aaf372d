import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { Presenter } from '../../views/briefing/Presenter.tsx';
import { usePresenterChannel } from './presenter-channel.ts';
import { SlideView, type SlideShow } from './SlideView.tsx';
import { useTimer } from './use-timer.ts';
import styles from './PresenterWindow.module.css';

/** The window of the person who speaks, in step with the window that presents. */
export function PresenterWindow(show: SlideShow) {
  const { words } = useBriefingTexts();
  const { state, isLost, go } = usePresenterChannel();
  const clocks = useTimer();

  if (!state)
    return (
      <main className={styles.alone}>
        <h1>{words.stage.presenter}</h1>
        <p role="status">{isLost ? words.stage.lost : words.stage.waiting}</p>
      </main>
    );
  const { briefing, at } = state;
  return (
    <Presenter
      briefing={briefing}
      at={at}
      isLost={isLost}
      clocks={clocks}
      renderSlide={(slide) => <SlideView key={slide.id} {...show} slide={slide} briefing={briefing} />}
      onGo={go}
    />
  );
}
