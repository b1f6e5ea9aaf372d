import type { ReactNode } from 'react';
import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { citeMeeting } from '../../i18n/citation.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import { Agenda } from './Agenda.tsx';
import { Delegations } from './Delegations.tsx';
import { Disagreements } from './Disagreements.tsx';
import { Facts } from './Facts.tsx';
import { Notes } from './Notes.tsx';
import { SelectionSteps } from './SelectionSteps.tsx';
import { Sources } from './Sources.tsx';
import styles from './MeetingSheet.module.css';

export type RecordProps = {
  meeting: Meeting;
  dataset: Dataset;
  index: MeetingIndex;
  names: Names;
  /** The number of a source in this record, from 1. */
  numberOf: (source: string) => number;
  addressOf: (id: string) => string;
  onOpen: (id: string) => void;
};

/** The meetings on either side in the order of a list, with the place in it from 1; null where there is none. */
export type Neighbours = { previous: string | null; next: string | null; at: number; of: number };

type Props = Omit<RecordProps, 'numberOf'> & {
  ofSelection: Neighbours;
  /** What is different from the previous meeting of the series, in a line. */
  difference: ReactNode;
  link: () => string;
  /** What else can be done with it. */
  pin?: ReactNode;
  /** What follows the citation at the end. */
  foot?: ReactNode;
  onClose: () => void;
};

/** Everything that is recorded of one meeting. */
export function MeetingSheet({ ofSelection, difference, link, pin, foot, onClose, ...record }: Props) {
  const { meeting, dataset, index, names, onOpen } = record;
  const texts = useTexts();
  const { t } = texts;
  const { previous, next } = neighboursOf(meeting, index);
  const numbers = new Map(meeting.sources.map((source, at) => [source, at + 1]));
  const shared: RecordProps = { ...record, numberOf: (source) => numbers.get(source) ?? 0 };
  const cite = () => citeMeeting(meeting, dataset.version, names, texts);
  const sayNeighbour = (round: number | null, otherwise: string) =>
    round === null ? otherwise : t.count.round(round);

  return (
    <Sheet label={meeting.title} place="right" onClose={onClose}>
      <div className={styles.bar}>
        {previous && (
          <TextButton icon="left" onClick={() => onOpen(previous.id)} title={previous.title}>
            {sayNeighbour(previous.round, t.meeting.previous)}
          </TextButton>
        )}
        {next && (
          <TextButton onClick={() => onOpen(next.id)} title={next.title}>
            {sayNeighbour(next.round, t.meeting.next)} <Icon name="right" />
          </TextButton>
        )}
        <SelectionSteps {...ofSelection} onOpen={onOpen} />
        <CopyButton icon="copy" label={t.meeting.copyCitation} text={cite} />
        <CopyButton icon="link" label={t.meeting.copyLink} text={link} />
        {pin}
        <button type="button" className={styles.close} aria-label={t.site.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      <article className={styles.record} key={meeting.id}>
        <p className={styles.kicker}>
          <span>{names.series(meeting.series)}</span>
          {meeting.round !== null && <> {t.count.round(meeting.round)}</>}
        </p>
        <h1 lang="en">
          <Prose text={meeting.title} />
        </h1>
        <Facts {...shared} />
        <nav className={styles.sections} aria-label={t.meeting.sections}>
          {sectionsOf(meeting, t.meeting).map(({ id, title, size }) => (
            <a
              key={id}
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.scrollIntoView();
              }}
            >
              {title} <b>{size}</b>
            </a>
          ))}
        </nav>
        {difference}
        <Agenda {...shared} />
        <Delegations {...shared} />
        <Notes {...shared} />
        <Disagreements {...shared} />
        <Sources {...shared} />
        <p className={styles.cite}>{cite()}</p>
        {foot}
      </article>
    </Sheet>
  );
}

function neighboursOf({ id, series }: Meeting, { meetings }: MeetingIndex) {
  const ofSeries = meetings.filter((other) => other.series === series);
  const at = ofSeries.findIndex((other) => other.id === id);
  return { previous: ofSeries[at - 1], next: ofSeries[at + 1] };
}

const sectionsOf = (meeting: Meeting, words: ReturnType<typeof useTexts>['t']['meeting']) =>
  [
    { id: 'agenda', title: words.agenda, size: new Set(meeting.themes.map((entry) => entry.theme)).size },
    { id: 'delegations', title: words.delegations, size: meeting.participants.length },
    { id: 'outcomes', title: words.outcomes, size: meeting.outcomes.length },
    { id: 'disagreements', title: words.disagreements, size: meeting.disagreements.length },
    { id: 'open-points', title: words.open, size: meeting.open_questions.length },
    { id: 'sources', title: words.sources, size: meeting.sources.length },
  ].filter(({ size }) => size > 0);
