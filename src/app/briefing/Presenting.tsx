import { useEffect, useState } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { Stage } from '../../views/briefing/Stage.tsx';
import type { Selection } from '../../model/selection.ts';
import { useDataHome } from '../data-home.ts';
import { holdPresenting } from '../offline/presenting-lock.ts';
import { makeBriefing } from './make-slides.ts';
import { useStageChannel } from './presenter-channel.ts';
import { SlideView, type SlideShow } from './SlideView.tsx';
import { useProjectorLook } from './use-projector-look.ts';
import { useShelf } from './use-shelf.ts';
import { useWakeLock } from './use-wake-lock.ts';

type Props = SlideShow & {
  at: number;
  /** What could not be read of the link that was opened. */
  faults: readonly string[];
  /** What is presented where no briefing is in work. */
  selection: Selection;
  positions: Uint32Array;
  /** To another slide; null ends the presentation. */
  onGo: (at: number | null) => void;
};

/** The briefing in work on the stage; without one, the default deck of the selection. */
export function Presenting({ at, faults, selection, positions, onGo, ...show }: Props) {
  const texts = useBriefingTexts();
  const { inWork } = useShelf();
  const { own } = useDataHome();
  const [made] = useState(() => makeBriefing(selection, positions, { ...show, texts }));
  const briefing = inWork && inWork.slides.length > 0 ? inWork : made;
  const here = Math.min(Math.max(at, 1), briefing.slides.length);
  const [notice, setNotice] = useState(() => faults.join(' '));
  const channel = useStageChannel(briefing, here, onGo);
  useWakeLock();
  useProjectorLook();
  useEffect(holdPresenting, []);

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(''), 6000);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <Stage
      briefing={briefing}
      at={here}
      notice={notice}
      renderSlide={(slide) => <SlideView key={slide.id} {...show} slide={slide} briefing={briefing} />}
      onGo={onGo}
      onPresenter={() => setNotice(own?.noPresenter ?? (channel.open() ? '' : texts.words.stage.refused))}
      onNoFullScreen={() => setNotice(texts.words.stage.noFullScreen)}
      onExit={() => onGo(null)}
    />
  );
}
