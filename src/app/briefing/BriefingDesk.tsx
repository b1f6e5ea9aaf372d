import { useState } from 'react';
import { sayBriefingProblems } from '../../i18n/briefing-problems.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { writeBriefingFile } from '../../model/briefing-file.ts';
import { startBriefing } from '../../model/briefing-shelf.ts';
import { pointsOfSlide } from '../../model/slide-points.ts';
import type { Selection } from '../../model/selection.ts';
import { BriefingActions } from '../../views/briefing/BriefingActions.tsx';
import { BriefingShelf } from '../../views/briefing/BriefingShelf.tsx';
import { Builder } from '../../views/briefing/Builder.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { listBuilderMessages } from './builder-messages.ts';
import { makeBriefing } from './make-slides.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { SlideView, type SlideShow } from './SlideView.tsx';
import { useBriefingLink } from './use-briefing-link.ts';
import { usePositions } from './use-positions.ts';
import { useFiles } from './use-files.ts';
import { takeIn, useShelf } from './use-shelf.ts';
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
  const { inWork, put, choose, remove, ...shelf } = useShelf();
  const { briefings, current } = shelf;
  const { canUndo, remember, undo } = useUndo();
  const { task, outcome, run, cancel } = useTask(texts.t);
  const [opened, setOpened] = useState<readonly string[]>(news);
  const link = useBriefingLink(inWork);
  const positionsOf = usePositions(index, dataset, inWork);

  const add = (briefing: Briefing) => {
    remember(() => remove(briefing.id), null);
    put(briefing);
  };
  const makeDeck = () => {
    const { id } = startBriefing(briefings, { title: '', datasetVersion: dataset.version });
    add({ ...makeBriefing(selection, positions, { index, dataset, names, texts }), id });
  };
  const openFile = async (file: File) => {
    const reading = await readChosenFile(file);
    const { briefing } = reading;
    const said = sayBriefingProblems(reading, texts);
    if (!briefing) {
      setOpened([...said, say.nothingOpened]);
      return;
    }
    takeIn(briefing);
    setOpened([say.opened(briefing.title || say.untitled), ...said]);
  };
  const change = (next: Briefing, field: string | null) => {
    if (next === inWork) return;
    if (inWork) remember(() => put(inWork), field);
    put(next);
  };
  const removeInWork = () => {
    if (!inWork) return;
    remember(() => put(inWork), null);
    remove(inWork.id);
    setOpened([say.removed(inWork.title || say.untitled)]);
  };
  const files = useFiles(index, names, texts);

  // A briefing that the browser does not keep would be lost.
  const canReload = outcome?.is === 'failed' && outcome.isMissing && shelf.isKept;
  const told = { shelf, briefing: inWork, index, longNotes: link.longNotes, outcome };

  return (
    <Builder
      briefing={inWork}
      groups={index.overview.themes.groups.map(({ id }) => id)}
      names={names}
      canUndo={canUndo}
      messages={[...opened, ...listBuilderMessages(told, texts)]}
      onReload={canReload ? () => window.location.reload() : null}
      pointsOf={(slide) => pointsOfSlide(index, dataset, slide, positionsOf(slide.view))}
      renderSlide={(slide) =>
        inWork && <SlideView key={slide.id + slide.view} {...show} slide={slide} briefing={inWork} />
      }
      shelf={
        <BriefingShelf
          briefings={briefings}
          current={current}
          onChoose={(id) => {
            choose(id);
            setOpened([]);
          }}
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
            saveFile(
              new Blob([writeBriefingFile(inWork)], { type: 'application/json' }),
              files.nameOf(inWork, 'json'),
            )
          }
          onPowerPoint={() => inWork && void run(say.powerpoint, files.powerPointOf(inWork))}
          onPack={() => inWork && void run(say.pack, files.packOf(inWork))}
          onCancel={cancel}
        />
      }
      onChange={change}
      onUndo={() => {
        undo();
        setOpened([]);
      }}
      onShow={onShow}
      onClose={onClose}
    />
  );
}
