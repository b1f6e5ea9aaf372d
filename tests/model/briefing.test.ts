import { describe, expect, it } from 'vitest';

import { nextId } from '../../src/model/briefing.ts';

const next = (...ids: string[]) =>
  nextId(
    's',
    ids.map((id) => ({ id })),
  );

describe(nextId, () => {
  it('counts on from the highest', () => {
    expect(next()).toBe('s1');
    expect(next('s1', 's7', 's2')).toBe('s8');
  });

  it('never gives an id that is taken, even where numbers are too high to count', () => {
    expect(next('s999999999')).toBe('s1000000000');
    expect(next('s999999999', 's1000000000')).toBe('s1000000001');
  });

  it('passes over ids of another form', () => {
    expect(next('b9', 'deck', 's', 's1x', 's-4', 's99999999999')).toBe('s1');
  });
});
