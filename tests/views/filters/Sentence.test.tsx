import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { everything, type Selection } from '../../../src/model/selection.ts';
import { Sentence } from '../../../src/views/filters/Sentence.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { showLive } from '../../support/live-selection.tsx';

const link = 'https://atlas.example/?city=astana';

const show = (start: Partial<Selection> = {}) =>
  showLive(fewMeetings, (live) => <Sentence {...live} link={() => link} />, start);

const status = () => screen.getByRole('status').textContent;
const crosses = () => screen.queryAllByRole('button', { name: /^Remove / });

const rich: Partial<Selection> = {
  cities: ['almaty', 'astana'],
  hosts: ['KZ'],
  themes: ['drugs', 'terrorism'],
  groups: ['violence-crime'],
  series: ['hlpsd'],
  scope: 'core',
  delegations: ['eu', 'kazakhstan'],
  levels: ['deputy-minister'],
  years: { from: 2019, to: 2019 },
};

describe('the status', () => {
  it('begins with the count and what it is out of', () => {
    show({ cities: ['astana'] });
    expect(status()).toBe('1 of 6 meetings in Astana');
  });

  it('says the count alone where nothing is chosen', () => {
    show();
    expect(status()).toBe('6 of 6 meetings');
  });

  it('is plain text', () => {
    show(rich);
    expect(screen.getByRole('status').childElementCount).toBe(0);
  });

  it('says that a search is under way, and no number', () => {
    showLive(fewMeetings, (live) => <Sentence {...live} selected={null} link={() => link} />, {
      query: 'river',
    });
    expect(status()).not.toMatch(/\d/);
    expect(status()).toMatch(/^Searching/);
  });
});

describe('the sentence', () => {
  it('says over which years the record reaches where nothing is chosen', () => {
    const { container } = show();
    expect(container.textContent).toContain('on record, 2017 to 2020');
  });

  it('has a cross for every chosen value', () => {
    show(rich);
    expect(crosses().map((cross) => cross.ariaLabel)).toEqual([
      'Remove Almaty',
      'Remove Astana',
      'Remove Kazakhstan',
      'Remove Violence and crime',
      'Remove Drugs',
      'Remove Terrorism',
      'Remove HLPSD',
      'Remove the political and security dialogue',
      'Remove European Union',
      'Remove Kazakhstan',
      'Remove Deputy minister',
      'Remove 2019',
    ]);
  });

  it.each<[number, Partial<Selection>]>([
    [0, { cities: ['astana'] }],
    [1, { cities: ['almaty'] }],
    [2, { hosts: [] }],
    [3, { groups: [] }],
    [4, { themes: ['terrorism'] }],
    [5, { themes: ['drugs'] }],
    [6, { series: [] }],
    [7, { scope: 'all' }],
    [8, { delegations: ['kazakhstan'] }],
    [9, { delegations: ['eu'] }],
    [10, { levels: [] }],
    [11, { years: null }],
  ])('takes back exactly one value by cross %i', async (at, left) => {
    const { user, chosen } = show(rich);
    await user.click(crosses()[at]!);
    expect(chosen()).toEqual({ ...everything, ...rich, ...left });
  });

  it('takes back the words of a search', async () => {
    const { user, chosen } = show({ query: 'river', seats: ['video'] });
    await user.click(screen.getByRole('button', { name: 'Remove “river”' }));
    expect(chosen()).toEqual({ ...everything, seats: ['video'] });
    await user.click(screen.getByRole('button', { name: 'Remove by video' }));
    expect(chosen()).toEqual(everything);
    expect(crosses()).toEqual([]);
  });

  it('clears everything at once, and offers it only where something is chosen', async () => {
    const { user, chosen } = show(rich);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(chosen()).toEqual(everything);
    expect(status()).toBe('6 of 6 meetings');
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });
});

describe('copying', () => {
  it('copies the sentence as plain text that begins with the count', async () => {
    const { user } = show({ cities: ['astana'] });
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(await navigator.clipboard.readText()).toMatch(/^1 of 6 meetings in Astana/);
  });

  it('copies the link that shows the selection elsewhere', async () => {
    const { user } = show({ cities: ['astana'] });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toContain(link);
  });
});
