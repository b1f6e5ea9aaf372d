import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { Prose } from '../../ui/Prose.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { RecordProps } from './MeetingSheet.tsx';
import { NoteList } from './NoteList.tsx';
import { Section } from './Section.tsx';
import { SourceMark } from './SourceMark.tsx';

/** Outcomes, programmes, documents, figures, other meetings mentioned, open points. */
export function Notes({ meeting, dataset, numberOf, addressOf, onOpen }: RecordProps) {
  const texts = useTexts();
  const { t } = texts;
  const words = t.meeting;
  const mark = (source: string) => <SourceMark number={numberOf(source)} />;
  const programme = (id: string | null) => dataset.programmes.find((other) => other.id === id);

  const parts = [
    {
      id: 'outcomes',
      title: words.outcomes,
      notes: meeting.outcomes.map(({ note, source }) => ({ text: <Prose text={note} />, end: mark(source) })),
    },
    {
      id: 'programmes',
      title: words.programmes,
      notes: meeting.programmes.map(({ programme: id, note, source }) => ({
        text: (
          <>
            <b>{programme(id)?.name}</b>: {note}
            <small>{sayProgramme(programme(id), texts)}</small>
          </>
        ),
        end: mark(source),
      })),
    },
    {
      id: 'documents',
      title: words.documents,
      notes: meeting.documents.map(({ name, date, programme: id, source }) => ({
        text: (
          <>
            {name}
            <small>
              {date ? texts.formatDate(date) : words.dateUnknown}
              {id && programme(id)?.full_name !== name && `; ${programme(id)?.full_name}`}
            </small>
          </>
        ),
        end: mark(source),
      })),
    },
    {
      id: 'figures',
      title: words.figures,
      notes: meeting.figures.map(({ source, ...figure }) => ({
        text: (
          <>
            {figure.value === null ? (
              <Unknown>{`${words.valueUnknown} (${figure.unit})`}</Unknown>
            ) : (
              <b>{`${texts.formatNumber(figure.value)} ${figure.unit}`}</b>
            )}{' '}
            {figure.note}
            {figure.year && <small>{figure.year.replace('/', '–')}</small>}
          </>
        ),
        end: mark(source),
      })),
    },
    {
      id: 'mentions',
      title: words.mentions,
      notes: meeting.mentions.map(({ source, ...mention }) => ({
        text: (
          <>
            {mention.meeting ? (
              <a
                href={addressOf(mention.meeting)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  if (mention.meeting) onOpen(mention.meeting);
                }}
              >
                {mention.what}
              </a>
            ) : (
              mention.what
            )}
            <small>{sayMention(mention, texts)}</small>
          </>
        ),
        end: mark(source),
      })),
    },
    {
      id: 'open-points',
      title: words.open,
      notes: meeting.open_questions.map((question) => ({ text: <Prose text={question} /> })),
    },
  ];

  return parts
    .filter(({ notes }) => notes.length > 0)
    .map(({ id, title, notes }) => (
      <Section key={id} id={id} title={title}>
        <NoteList notes={notes.map((note, at) => ({ key: `${id} ${at}`, ...note }))} />
      </Section>
    ));
}

function sayProgramme(
  programme: Dataset['programmes'][number] | undefined,
  { t, formatNumber }: Texts,
): string {
  if (!programme) return '';
  const { full_name, name, kind, from, to, budget_eur, implementer } = programme;
  return [
    full_name === name ? null : full_name,
    t.programmeKinds[kind],
    from || to ? `${from?.slice(0, 4) ?? '?'}–${to?.slice(0, 4) ?? '?'}` : null,
    budget_eur === null ? null : t.meeting.budget(formatNumber(budget_eur)),
    implementer,
  ]
    .filter(Boolean)
    .join(' · ');
}

const sayMention = (
  { date, place, meeting }: Omit<Meeting['mentions'][number], 'source'>,
  { t, formatDate, formatDates }: Texts,
): string => {
  const [start = '', end] = date?.split('/') ?? [];
  return [
    date === null ? t.meeting.dateUnknown : end ? formatDates(start, end) : formatDate(start),
    place,
    meeting === null ? t.meeting.notOnRecord : null,
  ]
    .filter(Boolean)
    .join(' · ');
};
