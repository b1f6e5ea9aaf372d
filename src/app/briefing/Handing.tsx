import { useState } from 'react';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { sayOrigin } from '../../i18n/edition.ts';
import { readAddress } from '../../model/address.ts';
import type { Selection } from '../../model/selection.ts';
import { sourcesUsed } from '../../model/sources-used.ts';
import { Handout } from '../../views/briefing/Handout.tsx';
import { makeBriefing } from './make-slides.ts';
import { SlideView, type SlideShow } from './SlideView.tsx';
import { usePositions } from './use-positions.ts';
import { useShelf } from './use-shelf.ts';
import { site } from '../site.ts';

type Props = SlideShow & { selection: Selection; positions: Uint32Array; onClose: () => void };

/** The briefing in work on paper; without one, the default deck of the selection. */
export function Handing({ selection, positions, onClose, ...show }: Props) {
  const { index, dataset } = show;
  const texts = useBriefingTexts();
  const { inWork } = useShelf();
  const [made] = useState(() => makeBriefing(selection, positions, { ...show, texts }));
  const briefing = inWork && inWork.slides.length > 0 ? inWork : made;
  const positionsOf = usePositions(index, dataset, briefing);

  return (
    <Handout
      briefing={briefing}
      origin={sayOrigin(index, texts, site).join(' · ')}
      sourcesOf={(slide) => {
        const { address } = readAddress(slide.view, index);
        const ids = [address.meeting, ...(address.compare ?? [])].flatMap((id) => (id === null ? [] : id));
        const named = ids.flatMap((id) => index.positionOf(id) ?? []);
        const shown = named.length ? Uint32Array.from(named) : positionsOf(slide.view);
        return sourcesUsed(index, dataset, shown).map(({ source }) => source);
      }}
      renderSlide={(slide) => <SlideView key={slide.id} {...show} slide={slide} briefing={briefing} />}
      onClose={onClose}
    />
  );
}
