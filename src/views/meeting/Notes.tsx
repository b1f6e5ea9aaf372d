import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { nameIn } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Prose } from '../../ui/Prose.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { RecordProps } from './MeetingSheet.tsx';
import { NoteList } from './NoteList.tsx';
import { Section } from './Section.tsx';
import { SourceMark } from './SourceMark.tsx';

type Programme = Dataset['programmes'][number];

/** Outcomes, programmes, documents, figures, other meetings mentioned, open points. */
export function Notes({ meeting, dataset, numberOf, addressOf, onOpen }: RecordProps) {
  const texts = useTexts();
  const { t } = texts;
  const words = t.meeting;
  const mark = (source: string) => <SourceMark number={numberOf(source)} />;
  const recorded = (text: string) => (
    <span lang="en">
      <Prose text={text} />
    </span>
  );
  const sayFullName = (known: Programme | undefined, name: string) =>
    known && known.full_name !== name && `; ${nameIn(texts.language, 'full_name')(known)}`;
  const programme = (id: string | null) => dataset.programmes.find((other) => other.id === id);

  const parts = [
    {
      id: 'outcomes',
      title: words.outcomes,
      notes: meeting.outcomes.map(({ note, source }) => ({ text: recorded(note), end: mark(source) })),
    },
    {
      id: 'programmes',
      title: words.programmes,
      notes: meeting.programmes.map(({ programme: id, note, source }) => ({
        text: <Programme programme={programme(id)} note={note} />,
        end: mark(source),
      })),
    },
    {
      id: 'documents',
      title: words.documents,
      notes: meeting.documents.map(({ name, date, programme: id, source }) => ({
        text: (
          <>
            <span lang="en">{name}</span>
            <small>
              {date ? texts.formatDate(date) : words.dateUnknown}
              {sayFullName(programme(id), name)}
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
              <Unknown>
                {words.valueUnknown} (<span lang="en">{figure.unit}</span>)
              </Unknown>
            ) : (
              <b>
                {texts.formatNumber(figure.value)} <span lang="en">{figure.unit}</span>
              </b>
            )}{' '}
            <span lang="en">{figure.note}</span>
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
                lang="en"
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
              <span lang="en">{mention.what}</span>
            )}
            <Occasion {...mention} />
          </>
        ),
        end: mark(source),
      })),
    },
    {
      id: 'open-points',
      title: words.open,
      notes: meeting.open_questions.map((question) => ({ text: recorded(question) })),
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

function Programme({ programme, note }: { programme: Programme | undefined; note: string }) {
  const { t, language, formatNumber } = useTexts();
  const said = <span lang="en">{note}</span>;
  if (!programme) return said;
  const { kind, from, to, budget_eur, implementer } = programme;
  const name = nameIn(language, 'name')(programme);
  const fullName = nameIn(language, 'full_name')(programme);
  const facts = [
    fullName === name ? null : fullName,
    t.programmeKinds[kind],
    from || to ? `${from?.slice(0, 4) ?? '?'}–${to?.slice(0, 4) ?? '?'}` : null,
    budget_eur === null ? null : t.meeting.budget(formatNumber(budget_eur)),
  ];
  return (
    <>
      <b>{name}</b>: {said}
      <small>
        {facts.filter(Boolean).join(' · ')}
        {implementer && (
          <>
            {' · '}
            <span lang="en">{implementer}</span>
          </>
        )}
      </small>
    </>
  );
}

function Occasion({ date, place, meeting }: Omit<Meeting['mentions'][number], 'source'>) {
  const { t, formatDate, formatDates } = useTexts();
  const [start = '', end] = date?.split('/') ?? [];
  return (
    <small>
      {date === null ? t.meeting.dateUnknown : end ? formatDates(start, end) : formatDate(start)}
      {place && (
        <>
          {' · '}
          <span lang="en">{place}</span>
        </>
      )}
      {meeting === null && ` · ${t.meeting.notOnRecord}`}
    </small>
  );
}
