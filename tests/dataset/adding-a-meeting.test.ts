import { describe, expect, it } from 'vitest';

import { compile } from '../../src/dataset/compile.ts';
import { formatProblems } from '../../src/dataset/problem.ts';
import { realRecords } from '../support/records.ts';

/** The records with a copy of one of them under another name, some of its fields changed. */
function withCopy(original: string, copy: string, changes: Record<string, unknown>) {
  const record = JSON.parse(realRecords.get(`meetings/${original}.json`) ?? '') as object;
  const text = JSON.stringify({ ...record, ...changes }, null, 2);
  return compile(new Map(realRecords).set(`meetings/${copy}.json`, text));
}

const original = '2023-06-13-astana-hlpsd';
const copy = '2026-06-15-almaty-hlpsd';
const changes = {
  id: copy,
  round: 13,
  title: 'Thirteenth EU-Central Asia High-Level Political and Security Dialogue',
  start_date: '2026-06-15',
  end_date: '2026-06-15',
  city: 'almaty',
};

describe('a meeting that is added by copying another of the same country', () => {
  it('is on record after six fields are changed', () => {
    const { dataset, problems } = withCopy(original, copy, changes);
    expect(formatProblems(problems)).toBe(formatProblems([]));
    expect(dataset?.meetings.find(({ id }) => id === copy)).toMatchObject(changes);
  });

  it('is told what to change where it is still a copy', () => {
    const { dataset, problems } = withCopy(original, copy, {});
    expect(dataset).toBeNull();
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      [`meetings/${copy}.json`, 'id'],
      [`meetings/${copy}.json`, 'round'],
    ]);
  });

  it('is told what its name must be, field by field', () => {
    const { problems } = withCopy(original, copy, { ...changes, start_date: '2026-06-14' });
    expect(formatProblems(problems)).toContain(
      'id = "2026-06-15-almaty-hlpsd": must be 2026-06-14-almaty-hlpsd, after start_date, city (or format) and series',
    );
  });

  it('is told of a city that is not known, and of a host that cannot be', () => {
    const unknown = withCopy(original, copy, { ...changes, city: 'allmaty' });
    expect(formatProblems(unknown.problems)).toContain('city = "allmaty": is not in cities.json');
    const elsewhere = '2026-06-15-dushanbe-hlpsd';
    const { problems } = withCopy(original, elsewhere, {
      ...changes,
      id: elsewhere,
      city: 'dushanbe',
      country: 'TJ',
    });
    expect(formatProblems(problems)).toMatch(
      /participants\[\d\]\.role = "host": must not be host, since the meeting was held in TJ/,
    );
  });
});
