import type { BriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { findUnreadableViews } from '../../model/slide-view.ts';
import type { Shelf } from './shelf-store.ts';
import type { Outcome } from './use-task.ts';

type Told = {
  shelf: Pick<Shelf, 'isKept' | 'isSetAside'>;
  briefing: Briefing | null;
  index: MeetingIndex;
  /** How many notes are too long for a link. */
  longNotes: number;
  /** How the last thing in the making ended. */
  outcome: Outcome | null;
};

/** What the builder says of the briefing in work, and of how it is kept; empty where all is well. */
export function listBuilderMessages(told: Told, { words }: BriefingTexts): string[] {
  const { shelf, briefing, index, longNotes, outcome } = told;
  const say = words.builder;
  const { version } = index.overview;
  const isOutdated = briefing && briefing.datasetVersion !== version;
  return [
    shelf.isKept ? '' : say.notKept,
    shelf.isSetAside ? say.unreadable : '',
    isOutdated ? say.outdated(briefing.datasetVersion, version) : '',
    ...(briefing ? listUnreadable(briefing, index, say) : []),
    longNotes > 0 ? say.longNotes(longNotes) : '',
    outcome ? sayOutcome(outcome, say) : '',
  ].filter(Boolean);
}

type Words = BriefingTexts['words']['builder'];

function sayOutcome(outcome: Outcome, say: Words): string {
  if (outcome.is === 'failed') return say.failed(outcome.what, outcome.reason);
  return outcome.is === 'done' ? say.done(outcome.what) : say.cancelled(outcome.what);
}

const listUnreadable = (briefing: Briefing, index: MeetingIndex, say: Words): string[] =>
  findUnreadableViews(briefing, index).map(({ slide, unreadable }) =>
    say.unreadableView(
      briefing.slides.findIndex(({ id }) => id === slide) + 1,
      unreadable.map(({ parameter, value }) => `${parameter}=${value}`).join(', '),
    ),
  );
