import { useDataTexts } from '../../i18n/data-texts.ts';
import { nameIn } from '../../i18n/names.ts';
import { yearOf } from '../../model/dates.ts';
import type { Doubts } from '../../model/record-doubts.ts';
import { Prose } from '../../ui/Prose.tsx';
import type { AboutProps } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { Fold } from './Fold.tsx';
import lines from './Lines.module.css';
import { MeetingLink } from './MeetingLink.tsx';

type Props = Pick<AboutProps, 'names' | 'links'> & { doubts: Doubts };

/** What the sources leave open: of meetings by year, of cities and of programmes. */
export function QuestionsPart({ doubts, names, links }: Props) {
  const { words } = useDataTexts();
  const say = words.questions;
  const { questions, questionsOfCities, questionsOfProgrammes } = doubts;
  const years = [...new Set(questions.map(({ meeting }) => yearOf(meeting.start_date)))];
  const isNone = [questions, questionsOfCities, questionsOfProgrammes].every((list) => list.length === 0);

  return (
    <AboutSection
      id="questions"
      title={say.title}
      {...(!isNone && { note: say.note(countOf(questions), questions.length) })}
    >
      {isNone && <p>{say.none}</p>}
      {years.toReversed().map((year) => {
        const ofYear = questions.filter(({ meeting }) => yearOf(meeting.start_date) === year);
        return (
          <Fold key={year} title={say.ofYear(year, countOf(ofYear), ofYear.length)}>
            <ul className={lines.lines}>
              {ofYear.map(({ meeting, questions: open }) => (
                <li key={meeting.id}>
                  <MeetingLink meeting={meeting} names={names} links={links} />
                  <Questions questions={open} />
                </li>
              ))}
            </ul>
          </Fold>
        );
      })}
      <OfTable title={say.ofCities(countOf(questionsOfCities))} rows={questionsOfCities} />
      <OfTable title={say.ofProgrammes(countOf(questionsOfProgrammes))} rows={questionsOfProgrammes} />
    </AboutSection>
  );
}

function OfTable({ title, rows }: { title: string; rows: Doubts['questionsOfCities'] }) {
  const { language } = useDataTexts();
  if (rows.length === 0) return null;
  return (
    <Fold title={title}>
      <ul className={lines.lines}>
        {rows.map(({ of, questions }) => (
          <li key={of.id}>
            {nameIn(language, 'name')(of)}
            <Questions questions={questions} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <ul>
      {questions.map((question) => (
        <li key={question} lang="en">
          <Prose text={question} />
        </li>
      ))}
    </ul>
  );
}

const countOf = (rows: readonly { questions: readonly string[] }[]) =>
  rows.reduce((sum, { questions }) => sum + questions.length, 0);
