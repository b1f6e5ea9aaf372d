import { isDeepStrictEqual } from 'node:util';

import { buildIndex } from '../../src/model/meeting-index.ts';
import { select } from '../../src/model/select.ts';
import { generateOverview } from '../support/generated-overview.ts';
import { spellOut } from '../support/plain-rows.ts';
import { plainSelect } from '../support/plain-select.ts';
import { buildCrossfilter } from './crossfilter-select.ts';
import type { Engine } from './crossfilter-select.ts';
import { variedSelections } from './varied-selections.ts';

/**
 * Times the selection engine, plain filters and crossfilter2 on the same generated meetings and selections, and prints a
 * table. Throws where any count of any engine is not that of the others.
 */
export function compareEngines(sizes: readonly number[]): void {
  console.log(
    `One selection with all counts: medians over ${variedSelections.length} selections, in milliseconds.\n`,
  );
  console.table(sizes.map(compareAt));
}

function compareAt(size: number) {
  const overview = generateOverview(size);
  const [index, build] = time(() => buildIndex(overview));
  const rows = spellOut(overview);
  const [crossfiltered, buildOther] = time(() => buildCrossfilter(rows));
  const rounds = Math.max(3, Math.min(50, 100_000 / size));
  const ours = run(rounds, (selection) => select(index, selection, null));
  const plain = run(rounds, (selection) => plainSelect(rows, selection));
  const other = run(rounds, crossfiltered);
  for (const [i, expected] of plain.answers.entries()) {
    const engines = { ours, crossfilter2: other };
    for (const [name, { answers }] of Object.entries(engines)) {
      if (isDeepStrictEqual(answers[i], expected)) continue;
      throw new Error(
        `${name} disagrees with plain filters on ${size} meetings: ${JSON.stringify(variedSelections[i])}`,
      );
    }
  }
  return {
    meetings: size,
    build: round(build),
    select: round(median(ours.times)),
    'select, slowest': round(Math.max(...ours.times)),
    'plain filters': round(median(plain.times)),
    'crossfilter2 build': round(buildOther),
    crossfilter2: round(median(other.times)),
    'counts agree': true,
  };
}

/** Runs all selections in turn, some rounds over; each selection's time is the median of its rounds. */
function run(rounds: number, engine: Engine) {
  const timesOfEach: number[][] = variedSelections.map(() => []);
  let answers: ReturnType<Engine>[] = [];
  for (let i = 0; i < rounds; i++) {
    answers = variedSelections.map((selection, position) => {
      const [answer, elapsed] = time(() => engine(selection));
      timesOfEach[position]!.push(elapsed);
      return answer;
    });
  }
  return { answers, times: timesOfEach.map(median) };
}

function time<Value>(work: () => Value): [Value, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
const round = (milliseconds: number) => Number(milliseconds.toPrecision(3));
