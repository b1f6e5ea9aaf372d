import { useEffect, useState } from 'react';
import { sayBriefingProblems } from '../../i18n/briefing-problems.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import { readAddress } from '../../model/address.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { readBriefingFile, writeBriefingFile } from '../../model/briefing-file.ts';
import { writeBriefingLink } from '../../model/briefing-link.ts';
import { shelve, startBriefing } from '../../model/briefing-shelf.ts';
import { select } from '../../model/select.ts';
import { pointsOfSlide } from '../../model/slide-points.ts';
import { findUnreadableViews } from '../../model/slide-view.ts';
import type { Selection } from '../../model/selection.ts';
import { BriefingActions } from '../../views/briefing/BriefingActions.tsx';
import { BriefingShelf } from '../../views/briefing/BriefingShelf.tsx';
import { Builder } from '../../views/briefing/Builder.tsx';
import { saveFile } from '../../views/export/save-file.ts';
import { makeBriefing } from './make-slides.ts';
import { SlideView, type SlideShow } from './SlideView.tsx';
import { useShelf } from './use-shelf.ts';
import { useTask } from './use-task.ts';
import { useUndo } from './use-undo.ts';

type Props = SlideShow & {
  /** What a new deck is made of. */
  selection: Selection;
  positions: Uint32Array;
  /** What came with the page: a link that was opened, or could not be. */
  news: readonly string[];
  onShow: (slide: Slide) => void;
  onPresent: () => void;
  onHandout: () => void;
  onClose: () => void;
};

/** The builder on the briefings of this browser. */
export function BriefingDesk(props: Props) {
  const { selection, positions, news, onShow, onPresent, onHandout, onClose, ...show } = props;
  const { index, dataset, names } = show;
  const texts = useBriefingTexts();
  const { words } = texts;
  const say = words.builder;
  const { briefings, current, inWork, isKept, isSetAside, put, choose, remove } = useShelf();
  const { canUndo, remember, undo } = useUndo();
  const { task, outcome, run, cancel } = useTask();
  const [opened, setOpened] = useState<readonly string[]>(news);
  const link = useBriefingLink(inWork);

  const add = (briefing: Briefing) => {
    remember(() => remove(briefing.id), false);
    put(briefing);
  };
  const makeDeck = () => {
    const { id } = startBriefing(briefings, { title: '', datasetVersion: dataset.version });
    add({ ...makeBriefing(selection, positions, { index, dataset, names, texts }), id });
  };
  const openFile = async (file: File) => {
    const reading = readBriefingFile(await file.text());
    const { briefing } = reading;
    const said = sayBriefingProblems(reading, texts);
    if (!briefing) {
      setOpened([...said, say.nothingOpened]);
      return;
    }
    const shelved = shelve(briefings, briefing);
    put({ ...briefing, id: shelved.id });
    setOpened([say.opened(briefing.title || say.untitled), ...said]);
  };
  const change = (next: Briefing, isDraft: boolean) => {
    if (next === inWork) return;
    if (inWork) remember(() => put(inWork), isDraft);
    put(next);
  };
  const removeInWork = () => {
    if (!inWork) return;
    remember(() => put(inWork), false);
    remove(inWork.id);
    setOpened([say.removed(inWork.title || say.untitled)]);
  };
  const nameOf = (extension: string) =>
    `${(inWork?.title || say.untitled).replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.${extension}`;

  const told = outcome && tellOutcome(outcome, say);
  const isOutdated = inWork && inWork.datasetVersion !== dataset.version;
  const messages = [
    ...opened,
    isKept ? '' : say.notKept,
    isSetAside ? say.unreadable : '',
    isOutdated ? say.outdated(inWork.datasetVersion, dataset.version) : '',
    ...(inWork ? tellUnreadable(inWork, index, say.unreadableView) : []),
    link.longNotes > 0 ? say.longNotes(link.longNotes) : '',
    told ?? '',
  ];

  return (
    <Builder
      briefing={inWork}
      groups={index.overview.themes.groups.map(({ id }) => id)}
      names={names}
      canUndo={canUndo}
      messages={messages.filter(Boolean)}
      pointsOf={(slide) => {
        const { address } = readAddress(slide.view, index);
        return pointsOfSlide(index, dataset, slide, select(index, address.selection, null).positions);
      }}
      renderSlide={(slide) =>
        inWork && <SlideView key={slide.id + slide.view} {...show} slide={slide} briefing={inWork} />
      }
      shelf={
        <BriefingShelf
          briefings={briefings}
          current={current}
          onChoose={choose}
          onMakeDeck={makeDeck}
          onBlank={() =>
            add(startBriefing(briefings, { title: say.untitled, datasetVersion: dataset.version }))
          }
          onOpen={openFile}
          onRemove={removeInWork}
        />
      }
      actions={
        <BriefingActions
          link={link.address}
          task={task}
          onPresent={onPresent}
          onHandout={onHandout}
          onSave={() =>
            inWork &&
            saveFile(new Blob([writeBriefingFile(inWork)], { type: 'application/json' }), nameOf('json'))
          }
          onPowerPoint={() => void run(say.powerpoint, async () => undefined)}
          onPack={() => void run(say.pack, async () => undefined)}
          onCancel={cancel}
        />
      }
      onChange={change}
      onUndo={undo}
      onShow={onShow}
      onClose={onClose}
    />
  );
}

/** The address that carries the whole briefing; made anew when it changes, empty meanwhile. */
function useBriefingLink(briefing: Briefing | null) {
  const [link, setLink] = useState<{ of: Briefing; address: string; longNotes: number } | null>(null);

  useEffect(() => {
    if (!briefing) return undefined;
    let isOver = false;
    void writeBriefingLink(briefing).then(({ fragment, longNotes }) => {
      const address = new URL(`${window.location.pathname}#${fragment}`, document.baseURI).href;
      if (!isOver) setLink({ of: briefing, address, longNotes: longNotes.length });
    });
    return () => {
      isOver = true;
    };
  }, [briefing]);

  return link && link.of === briefing ? link : { address: '', longNotes: 0 };
}

type Words = ReturnType<typeof useBriefingTexts>['words']['builder'];

function tellOutcome(outcome: NonNullable<ReturnType<typeof useTask>['outcome']>, say: Words): string {
  if (outcome.is === 'failed') return say.failed(outcome.what, outcome.reason);
  return outcome.is === 'done' ? say.done(outcome.what) : say.cancelled(outcome.what);
}

const tellUnreadable = (
  briefing: Briefing,
  index: SlideShow['index'],
  say: Words['unreadableView'],
): string[] =>
  findUnreadableViews(briefing, index).map(({ slide, unreadable }) =>
    say(
      briefing.slides.findIndex(({ id }) => id === slide) + 1,
      unreadable.map(({ parameter, value }) => `${parameter}=${value}`).join(', '),
    ),
  );
