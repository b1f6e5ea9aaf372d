import { checkIds } from './id-rules.ts';
import { checkMeetings } from './meeting-rules.ts';
import { writePath, type Problem } from './problem.ts';
import { textsIn, type Records, type Report } from './records.ts';
import { checkSeries } from './series-rules.ts';
import { checkFoundingTexts, checkTables } from './table-rules.ts';

const pathOfAComputer = /(?<![\w.:/])\/(?:home|mnt|root|tmp|Users|var|work)\/|\b[A-Z]:\\|file:\/\//;

function checkTexts({ values }: Records, report: Report): void {
  for (const [file, value] of values)
    for (const { path, text } of textsIn(value))
      if (pathOfAComputer.test(text))
        report(file, writePath(path, value), text, 'must not name a path on a computer');
}

/** All problems that a schema cannot find, those of one record and those between records; never throws. */
export function findProblems(records: Records): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, field, value, message) => problems.push({ file, field, value, message });
  for (const check of [checkIds, checkMeetings, checkSeries, checkTables, checkFoundingTexts, checkTexts])
    check(records, report);
  return problems;
}
