import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { MeetingsView } from '../../../src/views/meetings/MeetingsView.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

const region = () => screen.getByRole('region', { name: 'Meetings' });
const titles = () =>
  within(region())
    .queryAllByRole('article')
    .map((card) => within(card).getByRole('heading').textContent);
const card = (title: string) => within(within(region()).getByRole('article', { name: title }));

/** What stands above the cards of each year, such as `2019: 2 of 3 meetings`. */
const years = () =>
  [...region().querySelectorAll('p')]
    .filter((line) => /^\d{4}\s?\d+ (of \d+ )?meeting/.test(line.textContent) && !line.closest('[hidden]'))
    .map(({ textContent }) => `${textContent.slice(0, 4)}: ${textContent.slice(4).trim()}`);

describe(MeetingsView, () => {
  it('shows the selected meetings, newest first', async () => {
    await openPage(fewMeetings);
    expect(titles()).toEqual([
      'Water in Brussels',
      'Energy somewhere',
      'Drugs in Almaty',
      'Threats in Astana',
      'Terrorism by video',
      'Water in Tashkent',
    ]);
  });

  it('groups them by year and says which year is not over yet', async () => {
    await openPage(fewMeetings);
    expect(years()).toEqual(['2020: 2 meetings, year incomplete', '2019: 3 meetings', '2017: 1 meeting']);
  });

  it('says of a year how many of its meetings are selected', async () => {
    await openPage(fewMeetings, '?theme=water');
    expect(titles()).toEqual(['Water in Brussels', 'Drugs in Almaty', 'Water in Tashkent']);
    expect(years()).toEqual([
      '2020: 1 of 2 meetings, year incomplete',
      '2019: 1 of 3 meetings',
      '2017: 1 meeting',
    ]);
  });
});

describe('the chips of a card', () => {
  it('toggle a theme, and the chosen one stands first', async () => {
    const { user, search } = await openPage(fewMeetings);
    const chips = () => card('Threats in Astana').getAllByRole('button');
    expect(chips().map((chip) => chip.textContent)).toEqual(['Terrorism', 'Drugs']);
    await user.click(card('Threats in Astana').getByRole('button', { name: 'Drugs' }));
    expect(search()).toBe('?theme=drugs');
    expect(chips().map((chip) => [chip.textContent, chip.getAttribute('aria-pressed')])).toEqual([
      ['Drugs', 'true'],
      ['Terrorism', 'false'],
    ]);
    await user.click(card('Threats in Astana').getByRole('button', { name: 'Drugs' }));
    expect(search()).toBe('');
  });

  it('say how many themes there are in all', async () => {
    await openPage(fewMeetings);
    expect(card('Threats in Astana').getByText('2 themes')).toBeDefined();
    expect(card('Energy somewhere').getByText('1 theme')).toBeDefined();
  });
});

describe('a card', () => {
  it('opens its meeting, with what is chosen', async () => {
    const { user, search } = await openPage(fewMeetings, '?theme=water');
    await user.click(card('Drugs in Almaty').getByRole('link', { name: 'Drugs in Almaty' }));
    expect(search()).toBe('?theme=water&meeting=almaty-2019');
    expect(await screen.findByRole('dialog')).toBeDefined();
  });

  it('opens by keyboard', async () => {
    const { user, search } = await openPage(fewMeetings);
    card('Drugs in Almaty').getByRole('link').focus();
    await user.keyboard('{Enter}');
    expect(search()).toBe('?meeting=almaty-2019');
  });

  it.each(['Meta', 'Control', 'Shift'])('is left to the browser at a click with %s', async (key) => {
    const { user, search } = await openPage(fewMeetings);
    const link = card('Drugs in Almaty').getByRole('link');
    let isLeft: boolean | null = null;
    const stay = (event: Event) => {
      isLeft = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stay, { once: true });
    await user.keyboard(`{${key}>}`);
    await user.click(link);
    await user.keyboard(`{/${key}}`);
    expect(isLeft).toBe(true);
    expect(search()).toBe('');
    expect(link.getAttribute('href')).toContain('meeting=almaty-2019');
  });
});

describe('nothing found', () => {
  it('is said, with every filter whose lifting gives meetings and how many', async () => {
    const { user, search } = await openPage(fewMeetings, '?theme=energy&city=astana&years=2019');
    expect(titles()).toEqual([]);
    const list = within(region());
    expect(list.getByRole('heading', { name: 'No meeting passes all filters' })).toBeDefined();
    expect(list.getAllByRole('button', { name: /^Lift / }).map((button) => button.textContent)).toEqual([
      'Lift “on Energy”: 1 meeting',
    ]);
    await user.click(list.getByRole('button', { name: /^Lift “on Energy”/ }));
    expect(search()).toBe('?city=astana&years=2019-2019');
    expect(titles()).toEqual(['Threats in Astana']);
  });

  it('offers all liftings, most meetings first', async () => {
    await openPage(fewMeetings, '?theme=energy&host=KZ');
    const offers = within(region()).getAllByRole('button', { name: /^Lift / });
    expect(offers.map((button) => button.textContent)).toEqual([
      'Lift “on Energy”: 2 meetings',
      'Lift “hosted by Kazakhstan”: 2 meetings',
    ]);
  });

  it('says when no filter alone is the reason, and clears all', async () => {
    const { user, search } = await openPage(fewMeetings, '?theme=energy&city=astana&delegation=afghanistan');
    expect(within(region()).getByText('Lifting one filter alone is not enough.')).toBeDefined();
    await user.click(within(region()).getByRole('button', { name: 'Clear all' }));
    expect(search()).toBe('');
    expect(titles()).toHaveLength(6);
  });
});
