import { lazy, Suspense, useState } from 'react';
import type { Dataset } from '../../dataset/schema.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { sayDataset, sayOrigin, sayPublisher } from '../../i18n/edition.ts';
import { saySlideContext } from '../../i18n/slide-words.ts';
import { readAddress } from '../../model/address.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { summariseCity } from '../../model/city-summary.ts';
import { findKeyFigures } from '../../model/key-figures.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { writeSlideView } from '../../model/slide-view.ts';
import { Part } from '../../ui/Part.tsx';
import { CoverSlide } from '../../views/briefing/CoverSlide.tsx';
import { DifferenceSlide } from '../../views/briefing/DifferenceSlide.tsx';
import { FiguresSlide } from '../../views/briefing/FiguresSlide.tsx';
import { Fitted } from '../../views/briefing/Fitted.tsx';
import { MeetingSlide } from '../../views/briefing/MeetingSlide.tsx';
import { SlideFrame } from '../../views/briefing/SlideFrame.tsx';
import { SourcesSlide } from '../../views/briefing/SourcesSlide.tsx';
import { TextSlide } from '../../views/briefing/TextSlide.tsx';
import { useBaseMap } from '../data-queries.ts';
import { site } from '../site.ts';
import { useSelected } from '../use-selected.ts';
import { sourcesUsed } from '../../model/sources-used.ts';

const SlideMap = lazy(async () => ({ default: (await import('../../views/map/SlideMap.tsx')).SlideMap }));
const SlideThemes = lazy(async () => ({
  default: (await import('../../views/themes/SlideThemes.tsx')).SlideThemes,
}));
const SlideHeat = lazy(async () => ({
  default: (await import('../../views/themes/SlideHeat.tsx')).SlideHeat,
}));
const SlideLevels = lazy(async () => ({
  default: (await import('../../views/insights/SlideLevels.tsx')).SlideLevels,
}));

const between = ' · ';

export type SlideShow = {
  index: MeetingIndex;
  dataset: Dataset;
  names: Names;
  /** The address that opens a view elsewhere; null where the page has none. */
  linkTo: (view: string) => string | null;
};

type Props = SlideShow & { slide: Slide; briefing: Briefing };

/** One slide, alive: its picture takes clicks as on the page, for as long as the slide is up. */
export function SlideView(props: Props) {
  const { slide, briefing, index, dataset, names, linkTo } = props;
  const texts = useBriefingTexts();
  const { t, words } = texts;
  const { address } = readAddress(slide.view, index);
  const [selection, setSelection] = useState(address.selection);
  const { selected, found } = useSelected(index, selection, dataset);
  const baseMap = useBaseMap();

  if (!selected) return <p role="status">{t.loading.searching}</p>;

  const shared = { index, dataset, selected, selection, names, onSelect: setSelection };
  const map = (isBare: boolean) => (
    <SlideMap
      {...shared}
      shapes={baseMap.data ?? null}
      view={isBare ? 'central-asia' : address.view}
      isBare={isBare}
      summaryOf={(city) => summariseCity(index, selection, found, city)}
    />
  );
  if (slide.kind === 'cover' || slide.kind === 'closing') {
    const picture = slide.kind === 'cover' ? <Suspense fallback={null}>{map(true)}</Suspense> : null;
    return (
      <CoverSlide
        slide={slide}
        briefing={briefing}
        origin={sayOrigin(index, texts, site).join(between)}
        picture={picture}
      />
    );
  }

  const at = briefing.slides.findIndex(({ id }) => id === slide.id) + 1;
  // In words that follow what is chosen in the picture.
  const view = writeSlideView(slide.kind, { ...address, selection }, index);
  const context = saySlideContext({ ...slide, view }, { index, dataset, selected }, names, texts);
  const notes = {
    map: words.stage.disclaimer,
    themes: words.stage.counting,
    heat: words.pictures.counting.theme,
    difference: words.stage.goneNote,
  };
  const note = slide.kind in notes ? [notes[slide.kind as keyof typeof notes]] : [];
  const record = (id: string | null | undefined) => dataset.meetings.find((meeting) => meeting.id === id);

  const show = () => {
    const meeting = record(address.meeting);
    const [before, after] = [record(address.compare?.[0]), record(address.compare?.[1])];
    switch (slide.kind) {
      case 'figures':
        return <FiguresSlide figures={findKeyFigures(index, dataset, selected.positions)} />;
      case 'map':
        return map(false);
      case 'themes':
        return <SlideThemes {...shared} measure={address.measure} emphasis={slide.emphasis} />;
      case 'heat':
        return <SlideHeat {...shared} />;
      case 'levels':
        return <SlideLevels {...shared} onOpen={() => undefined} />;
      case 'meeting':
        return meeting && <MeetingSlide meeting={meeting} dataset={dataset} names={names} />;
      case 'difference':
        return (
          before &&
          after && (
            <DifferenceSlide before={before} after={after} index={index} dataset={dataset} names={names} />
          )
        );
      case 'sources':
        return <SourcesSlide sources={sourcesUsed(index, dataset, selected.positions)} link={linkTo(view)} />;
      default:
        return <TextSlide text={slide.text} />;
    }
  };

  const shown = show() ?? <p>{words.stage.noView}</p>;
  // These take whatever room there is.
  const isDrawn = slide.kind === 'map' || slide.kind === 'themes';

  return (
    <SlideFrame
      title={slide.title}
      context={context}
      note={[...note, ...sayPublisher(texts, site)].join(between)}
      origin={sayDataset(index, texts).join(between)}
      page={words.stage.page(at, briefing.slides.length)}
    >
      <Part name={words.kinds[slide.kind]} waiting={<p>{t.loading.chart}</p>}>
        {isDrawn ? shown : <Fitted>{shown}</Fitted>}
      </Part>
    </SlideFrame>
  );
}
