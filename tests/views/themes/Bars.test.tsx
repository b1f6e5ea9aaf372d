import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { Bars } from '../../../src/views/themes/Bars.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

const chart = () => screen.getByRole('group', { name: /^Stacked bars/ });
const said = () => chart().querySelector('[aria-live=polite]')!.textContent;
const tip = () => chart().querySelector<HTMLElement>('[data-tip]');
const target = () => chart().querySelector('[class*=target]')!;
const paths = () => [...chart().querySelectorAll('path[data-group]')];

const open = async (address = '/') => {
  const page = await openPage(fewMeetings, address);
  await screen.findByRole('group', { name: /^Stacked bars/ });
  await waitFor(() => expect(target()).not.toBeNull());
  return page;
};

/** Points at a share of the plot's width, and at a height in px; jsdom lays nothing out, and is told where the plot is. */
const point = (x: number, y: number, kind: 'pointerMove' | 'click' = 'pointerMove') => {
  const plot = target();
  const width = Number(plot.getAttribute('width'));
  plot.getBoundingClientRect = () => new DOMRect(0, 0, width, Number(plot.getAttribute('height')));
  fireEvent[kind](plot, { clientX: x * width, clientY: y });
};

describe(Bars, () => {
  it('draws one path for each theme group, whatever the number of years', async () => {
    await open();
    expect(paths()).toHaveLength(2);
    expect(paths().map((path) => path.getAttribute('d')!.split('Z').length - 1)).toEqual([1, 3]);
  });

  it('says under each year how many meetings it had, and a dash where there were none', async () => {
    await open();
    for (const [year, meetings] of Object.entries({ 2017: '1', 2018: '–', 2019: '3', 2020: '2' })) {
      const middle = within(chart()).getByText(year).getAttribute('x');
      const below = [...chart().querySelectorAll(`text[x="${middle}"]`)].map((text) => text.textContent);
      expect(below).toEqual([year, meetings]);
    }
  });

  it('is one tab stop, and says how keys move in it', async () => {
    await open();
    expect(chart().tabIndex).toBe(0);
    expect(chart().querySelectorAll('[tabindex="0"], button, a, input')).toHaveLength(0);
    expect(document.getElementById(chart().getAttribute('aria-describedby')!)?.textContent).toMatch(/arrow/);
  });

  it('goes from year to year and from group to group by arrow keys, and says where', async () => {
    const { user } = await open();
    chart().focus();
    expect(said()).toBe('');
    for (const [key, words] of [
      ['{ArrowLeft}', '2020, Resources, 2 of 2 meetings'],
      ['{ArrowLeft}', '2019, Violence and crime, 3 of 3 meetings'],
      ['{ArrowUp}', '2019, Resources, 1 of 3 meetings'],
      ['{ArrowLeft}', '2018, no meeting in the selection'],
      ['{Home}', '2017, Resources, 1 of 1 meeting'],
      ['{End}', '2020, Resources, 2 of 2 meetings'],
    ] as const) {
      await user.keyboard(key);
      expect(said()).toBe(words);
    }
  });

  it.each(['{Enter}', ' '])('toggles the group it stands on by %j', async (key) => {
    const { user, search } = await open();
    chart().focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await user.keyboard(key);
    expect(search()).toBe('?group=violence-crime');
    expect(said()).toBe('2019, Violence and crime, 3 of 3 meetings, chosen');
    await user.keyboard(key);
    expect(search()).toBe('');
  });

  it('shows of the year what each group counts and out of how many, until Escape', async () => {
    const { user } = await open();
    chart().focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect([...tip()!.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'Resources1 of 3',
      'Violence and crime3 of 3',
    ]);
    expect(within(tip()!).getByText('3 meetings')).toBeDefined();
    await user.keyboard('{Escape}');
    expect(tip()).toBeNull();
    expect(said()).toBe('');
  });

  it('says of the year in which the record ends that it is incomplete', async () => {
    const { user } = await open();
    chart().focus();
    await user.keyboard('{End}');
    expect(within(tip()!).getByText('2 meetings, year incomplete')).toBeDefined();
  });

  it('shows the same under the pointer, and keeps it while the tip itself is pointed at', async () => {
    await open();
    point(0.6, 150);
    expect(within(tip()!).getByText('2019')).toBeDefined();
    expect(said()).toBe('');
    fireEvent.pointerOut(target(), { relatedTarget: tip() });
    expect(within(tip()!).getByText('2019')).toBeDefined();
    fireEvent.pointerOut(tip()!, { relatedTarget: document.body });
    expect(tip()).toBeNull();
  });

  it('closes what the pointer has opened by Escape, wherever the focus is', async () => {
    const { user } = await open();
    point(0.6, 150);
    await user.keyboard('{Escape}');
    expect(tip()).toBeNull();
  });

  it('toggles the group that is clicked', async () => {
    const { search } = await open();
    point(0.1, 150, 'click');
    expect(search()).toBe('?group=resources-climate');
  });

  it('draws what is chosen solid and the rest as outlines', async () => {
    await open('?group=violence-crime');
    const [violence, resources] = paths().map((path) => path.getAttribute('class'));
    expect(violence).toContain('emphasised');
    expect(resources).toContain('outlined');
  });

  it('shows shares of the mentions of each year, with their base', async () => {
    const { user } = await open('?measure=share');
    expect(
      screen.getByText('share of the group mentions of each year; of 6 meetings with a public account'),
    ).toBeDefined();
    for (const tick of ['0%', '50%', '100%']) expect(within(chart()).getByText(tick)).toBeDefined();
    chart().focus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect([...tip()!.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'Resources25%, 1 of 3',
      'Violence and crime75%, 3 of 3',
    ]);
  });

  it('names events of the years it has, until they are switched off', async () => {
    const { user } = await open();
    expect(await within(chart()).findByText('New strategy 2019')).toBeDefined();
    expect(within(chart()).queryByText('EU strategy 2007')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Events' }));
    expect(within(chart()).queryByText('New strategy 2019')).toBeNull();
  });
});
