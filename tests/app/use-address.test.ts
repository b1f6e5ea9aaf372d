import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { useAddress, type Stage } from '../../src/app/use-address.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import type { Selection } from '../../src/model/selection.ts';
import { fewMeetings } from '../support/few-meetings.ts';

const index = buildIndex(fewMeetings);

beforeEach(() => {
  window.history.replaceState(null, '', '/');
});

function open(address = '/') {
  // Cuts off what another test of this window has gone back from, which the first entry would only replace.
  window.history.pushState(null, '', address);
  const before = window.history.length;
  const { result } = renderHook(() => useAddress(index));
  const choose = (part: Partial<Selection>, stage?: Stage) =>
    act(() => {
      const { address: here, go } = result.current;
      go({ ...here, selection: { ...here.selection, ...part } }, stage);
    });
  return {
    result,
    choose,
    chosen: () => result.current.address.selection,
    entries: () => window.history.length - before,
    back: () => act(() => window.history.back()),
  };
}

describe(useAddress, () => {
  it('reads the address, and names what it cannot read', () => {
    const { result, chosen } = open('/?city=astana,atlantis&lang=en');
    expect(chosen().cities).toEqual(['astana']);
    expect(result.current.address.lang).toBe('en');
    expect(result.current.unreadable).toEqual([
      { parameter: 'city', value: 'atlantis', reason: 'unknown-value' },
    ]);
  });

  it('adds one entry to the history for a choice', () => {
    const { choose, chosen, entries } = open();
    choose({ cities: ['astana'] });
    expect(window.location.search).toBe('?city=astana');
    expect(chosen().cities).toEqual(['astana']);
    expect(entries()).toBe(1);
  });

  it('adds none for a choice that changes nothing', () => {
    const { choose, entries } = open('/?city=astana');
    choose({ cities: ['astana'] });
    expect(entries()).toBe(0);
  });

  it('shows drafts in the address without adding an entry', () => {
    const { choose, chosen, entries } = open();
    choose({ query: 'r' }, 'draft');
    choose({ query: 'ri' }, 'draft');
    expect(window.location.search).toBe('?q=ri');
    expect(chosen().query).toBe('ri');
    expect(entries()).toBe(0);
  });

  it('adds one entry for drafts and their final choice, and goes back to before the first draft', async () => {
    const { choose, chosen, entries, back } = open('/?city=astana');
    choose({ query: 'r' }, 'draft');
    choose({ query: 'ri' }, 'draft');
    choose({ query: 'riv' }, 'final');
    expect(window.location.search).toBe('?city=astana&q=riv');
    expect(entries()).toBe(1);
    back();
    await waitFor(() => expect(chosen().query).toBe(''));
    expect(window.location.search).toBe('?city=astana');
  });

  it('adds none where the final choice takes the drafts back', () => {
    const { choose, entries } = open('/?city=astana');
    choose({ query: 'r' }, 'draft');
    choose({ query: '' }, 'final');
    expect(window.location.search).toBe('?city=astana');
    expect(entries()).toBe(0);
  });

  it('follows the back and forward buttons', async () => {
    const { choose, chosen, back } = open();
    choose({ cities: ['astana'] });
    choose({ cities: ['astana', 'tashkent'] });
    back();
    await waitFor(() => expect(chosen().cities).toEqual(['astana']));
    back();
    await waitFor(() => expect(chosen().cities).toEqual([]));
    act(() => window.history.forward());
    await waitFor(() => expect(chosen().cities).toEqual(['astana']));
  });

  it('keeps the place of the page, and leaves what its fragment had opened', () => {
    const { choose, result } = open('/tools/atlas/#briefing');
    expect(result.current.hash).toBe('#briefing');
    choose({ cities: ['astana'] });
    const here = () => window.location.pathname + window.location.search + window.location.hash;
    expect(here()).toBe('/tools/atlas/?city=astana');
    const { address, hrefOf } = result.current;
    expect(hrefOf({ ...address, meeting: 'almaty-2019' })).toBe(
      '/tools/atlas/?city=astana&meeting=almaty-2019',
    );
    act(() => result.current.goToHash('#briefing'));
    expect([here(), result.current.hash]).toEqual(['/tools/atlas/?city=astana#briefing', '#briefing']);
  });

  it('changes parts of what the address holds by now, whichever rendering asks', () => {
    const { result } = open('/?city=astana');
    const { change } = result.current;
    act(() => change({ chart: 'heat' }));
    act(() => change({ view: 'europe' }));
    expect(window.location.search).toBe('?city=astana&view=europe&chart=heat');
    expect(result.current.change).toBe(change);
  });
});
