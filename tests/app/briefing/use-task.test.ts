import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useTask } from '../../../src/app/briefing/use-task.ts';
import { en } from '../../../src/i18n/en.ts';

type Work = Parameters<ReturnType<typeof useTask>['run']>[1];
type Tools = Parameters<Work>[0];

/** A hook with work that ends when the test says so. */
function start() {
  const { result } = renderHook(() => useTask(en));
  const begin = (what: string) => {
    let tools: Tools;
    let end: () => void;
    let fail: (error: unknown) => void;
    const work: Work = (given) =>
      new Promise((resolve, reject) => {
        tools = given;
        end = resolve;
        fail = reject;
      });
    act(() => void result.current.run(what, work));
    return {
      signal: () => tools.signal,
      progress: (done: number, of: number) => act(() => tools.onProgress(done, of)),
      end: () => act(async () => end()),
      fail: (error: unknown) => act(async () => fail(error)),
    };
  };
  return {
    now: () => [result.current.task, result.current.outcome],
    begin,
    cancel: () => act(() => result.current.cancel()),
  };
}

describe(useTask, () => {
  it('does nothing at first, and bears to be cancelled', () => {
    const { now, cancel } = start();
    cancel();
    expect(now()).toEqual([null, null]);
  });

  it('tells what is in the making, how far it is, and that it is done', async () => {
    const { now, begin } = start();
    const task = begin('PowerPoint');
    expect(now()).toEqual([{ what: 'PowerPoint', done: 0, of: 0 }, null]);
    task.progress(3, 12);
    expect(now()[0]).toEqual({ what: 'PowerPoint', done: 3, of: 12 });
    await task.end();
    expect(now()).toEqual([null, { what: 'PowerPoint', is: 'done' }]);
  });

  it('is cancelled, hears of no more progress, and says that nothing came of it', async () => {
    const { now, begin, cancel } = start();
    const task = begin('Offline pack');
    expect(task.signal().aborted).toBe(false);
    cancel();
    expect(task.signal().aborted).toBe(true);
    task.progress(5, 6);
    expect(now()[0]).toEqual({ what: 'Offline pack', done: 0, of: 0 });
    await task.end();
    expect(now()).toEqual([null, { what: 'Offline pack', is: 'cancelled' }]);
  });

  it('is cancelled, and did not fail, where the work ends with an error for that', async () => {
    const { now, begin, cancel } = start();
    const task = begin('Offline pack');
    cancel();
    await task.fail(new DOMException('Aborted', 'AbortError'));
    expect(now()[1]).toEqual({ what: 'Offline pack', is: 'cancelled' });
  });

  it.each([
    [new Error('no room on the disk'), 'no room on the disk'],
    ['a text', 'a text'],
  ])('says why it failed: %s', async (error, reason) => {
    const { now, begin } = start();
    await begin('PowerPoint').fail(error);
    expect(now()).toEqual([null, { what: 'PowerPoint', is: 'failed', reason, isMissing: false }]);
  });

  it('forgets how the last one ended when another one begins', async () => {
    const { now, begin } = start();
    await begin('PowerPoint').fail(new Error('x'));
    begin('PowerPoint');
    expect(now()[1]).toBeNull();
  });

  it('makes one at a time: another one cancels the first and goes on when that has ended', async () => {
    const { now, begin } = start();
    const first = begin('PowerPoint');
    const second = begin('Offline pack');
    expect([first.signal().aborted, second.signal().aborted]).toEqual([true, false]);
    await first.end();
    expect(now()[0]).toMatchObject({ what: 'Offline pack' });
    second.progress(1, 2);
    await second.end();
    expect(now()).toEqual([null, { what: 'Offline pack', is: 'done' }]);
  });
});
