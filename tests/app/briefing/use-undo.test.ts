import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useUndo } from '../../../src/app/briefing/use-undo.ts';

/** A value that is changed, each change with the field it is typed into, and taken back. */
function start() {
  let value = 0;
  const { result } = renderHook(() => useUndo());
  const change = (field: string | null = null) =>
    act(() => {
      const before = value;
      result.current.remember(() => {
        value = before;
      }, field);
      value++;
    });
  const undo = () => act(() => result.current.undo());
  return { result, change, undo, value: () => value };
}

describe(useUndo, () => {
  it('has nothing to take back at first, and bears to be asked', () => {
    const { result, undo, value } = start();
    expect(result.current.canUndo).toBe(false);
    undo();
    expect(value()).toBe(0);
  });

  it('takes back step by step, the last one first', () => {
    const { result, change, undo, value } = start();
    change();
    change();
    change();
    undo();
    expect(value()).toBe(2);
    undo();
    undo();
    expect([value(), result.current.canUndo]).toEqual([0, false]);
  });

  it('takes back together what was typed on end into one field', () => {
    const { change, undo, value } = start();
    change();
    for (let letter = 0; letter < 5; letter++) change('s1 title');
    undo();
    expect(value()).toBe(1);
  });

  it('takes back field by field, and what was typed before and after another change apart', () => {
    const { change, undo, value } = start();
    for (const field of ['s1 title', 's1 title', 's2 title', 's2 title', null, 's2 title']) change(field);
    const after = () => {
      undo();
      return value();
    };
    expect([after(), after(), after(), after()]).toEqual([5, 4, 2, 0]);
  });

  it('begins a step of its own with what is typed after something was taken back', () => {
    const { change, undo, value } = start();
    change('title');
    change('title');
    change();
    undo();
    change('title');
    undo();
    expect(value()).toBe(2);
  });

  it('remembers a hundred steps', () => {
    const { result, change, undo, value } = start();
    for (let step = 0; step < 130; step++) change();
    for (let step = 0; step < 100; step++) undo();
    expect([value(), result.current.canUndo]).toEqual([30, false]);
  });
});
