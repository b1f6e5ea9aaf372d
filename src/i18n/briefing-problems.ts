import type { BriefingProblem, BriefingReading } from '../model/read-briefing.ts';
import type { BriefingTexts } from './briefing-texts.ts';

/** What is wrong in a briefing that was opened, in one sentence: where, which value, and what is allowed. */
export function sayBriefingProblem(problem: BriefingProblem, { words }: BriefingTexts): string {
  const { code, slide, field, value, allowed } = problem;
  const said = words.problems[code](field, value, allowed);
  return slide === null ? said : words.problems.slide(slide, said);
}

/** All that is wrong, and how many slides were left out; empty where all was read. */
export const sayBriefingProblems = ({ problems, lost }: BriefingReading, texts: BriefingTexts): string[] => [
  ...problems.map((problem) => sayBriefingProblem(problem, texts)),
  ...(lost > 0 ? [texts.words.problems.lost(lost)] : []),
];
