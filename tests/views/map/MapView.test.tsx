import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { MapView } from '../../../src/views/map/MapView.tsx';
import { buildOverview } from '../../support/built-overview.ts';
import { openPage, renderPage } from '../../support/opened-page.tsx';

const spots: Record<string, [longitude: number, latitude: number]> = {
  brussels: [4.35, 50.85],
  astana: [71.43, 51.13],
  almaty: [76.95, 43.25],
  tashkent: [69.24, 41.3],
  dubai: [55.27, 25.2],
  paris: [2.35, 48.86],
};
const nurSultan = { name: 'Nur-Sultan', from: '2019-03', until: '2022-09' };

const built = buildOverview([
  { id: 'a', city: 'tashkent', country: 'UZ', start_date: '2017-05-04' },
  { id: 'b', city: 'tashkent', country: 'UZ', start_date: '2018-05-04' },
  { id: 'c', city: 'astana', country: 'KZ', start_date: '2020-05-04' },
  { id: 'd', city: 'brussels', country: 'BE', start_date: '2023-05-04' },
  { id: 'e', city: 'dubai', country: 'AE', start_date: '2023-06-04' },
  { id: 'f', format: 'video', start_date: '2023-07-04' },
]);
const paris = { id: 'paris', name: 'Paris', country: 'France', iso3166: 'FR' };
const dubai = { id: 'dubai', name: 'Dubai', country: 'United Arab Emirates', iso3166: 'AE' };
const overview = {
  ...built,
  cities: [{ ...built.cities[0]!, ...paris }, { ...built.cities[0]!, ...dubai }, ...built.cities].map(
    (city) => ({
      ...city,
      longitude: spots[city.id]![0],
      latitude: spots[city.id]![1],
      former_names: city.id === 'astana' ? [nurSultan] : [],
    }),
  ),
};

const show = (address = '/') => openPage(overview, address);
const map = () => within(screen.getByRole('region', { name: 'Map of host cities' }));
const city = (name: RegExp | string) => map().getByRole('button', { name });

describe(MapView, () => {
  it('says how many cities in how many countries hosted', async () => {
    await show();
    expect(map().getByText('4 host cities in 4 countries')).toBeDefined();
  });

  it('names every city with its meetings, also one without any', async () => {
    await show();
    const names = ['Tashkent, 2 meetings', 'Astana, 1 meeting', 'Almaty, 0 meetings', 'Brussels, 1 meeting'];
    for (const name of names) expect(city(name)).toBeDefined();
  });

  it('toggles a city by a click', async () => {
    const { user, search } = await show();
    await user.click(city('Tashkent, 2 meetings'));
    expect(search()).toBe('?city=tashkent');
    expect(city('Tashkent, 2 meetings').getAttribute('aria-pressed')).toBe('true');
    await user.click(city('Tashkent, 2 meetings'));
    expect(search()).toBe('');
  });

  it('goes on counting the other places while one is chosen', async () => {
    await show('?city=tashkent');
    expect(city('Astana, 1 meeting')).toBeDefined();
    expect(city('By video, 1 meeting')).toBeDefined();
  });

  it('points at a city outside the frame, for mouse and keyboard', async () => {
    const { user, search } = await show();
    await user.click(city('Dubai, 1 meeting, outside this view'));
    expect(search()).toBe('?city=dubai');
    city(/^Dubai/).focus();
    await user.keyboard(' ');
    expect(search()).toBe('');
  });

  it('keeps meetings by video beside it and lets them be chosen instead of a city', async () => {
    const { user, search } = await show('?city=tashkent');
    await user.click(city('By video, 1 meeting'));
    expect(search()).toBe('?seat=video');
  });

  it('looks at one region at a time', async () => {
    const { user, search } = await show();
    await user.click(map().getByRole('button', { name: 'Europe' }));
    expect(search()).toBe('?view=europe');
    expect(map().getByRole('group', { name: 'Host cities, Europe' })).toBeDefined();
    expect(map().queryByRole('button', { name: /^Tashkent/ })).toBeNull();
    expect(city('Brussels, 1 meeting')).toBeDefined();
  });

  it('shows both regions one below the other on a phone', async () => {
    window.innerWidth = 390;
    await show();
    expect(map().getByRole('group', { name: 'Host cities, Europe' })).toBeDefined();
    expect(map().getByRole('group', { name: 'Host cities, Central Asia' })).toBeDefined();
  });

  it('says when the outlines of countries are missing, and works without them', async () => {
    const { user } = renderPage({ 'data/overview.json': overview, 'base-map.json': null });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /outlines of countries could not be loaded/,
    );
    await user.click(city('Astana, 1 meeting'));
    expect(window.location.search).toBe('?city=astana');
  });
});

describe('the map under the keyboard', () => {
  it('is one stop, at the city with most meetings', async () => {
    const { user } = await show();
    const marks = map()
      .getAllByRole('button', { name: /^(Tashkent|Astana|Almaty|Brussels),/ })
      .filter(({ tabIndex }) => tabIndex >= 0);
    expect(marks).toEqual([city('Tashkent, 2 meetings')]);
    city(/^Tashkent/).focus();
    await user.tab();
    expect(document.activeElement?.ariaLabel).not.toMatch(/^(Astana|Almaty|Brussels),/);
  });

  it('goes from city to city by arrows, and waits at the last', async () => {
    const { user } = await show();
    city(/^Tashkent/).focus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(city('Astana, 1 meeting'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(city('Brussels, 1 meeting'));
    await user.tab();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(city('Brussels, 1 meeting'));
  });

  it.each(['{Enter}', ' '])('toggles a city by “%s” and stays there', async (key) => {
    const { user, search } = await show();
    city(/^Astana/).focus();
    await user.keyboard(key);
    expect(search()).toBe('?city=astana');
    expect(document.activeElement).toBe(city(/^Astana/));
    await user.keyboard(key);
    expect(search()).toBe('');
  });

  it('is told what the keys do', async () => {
    await show();
    const hint = document.getElementById(city(/^Astana/).getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toMatch(/Arrow keys .* Enter/);
  });
});

describe('pointing at a city', () => {
  it('says its country, its meetings and the name it bore then, until the pointer is elsewhere', async () => {
    const { user, container } = await show();
    await user.hover(city(/^Astana/));
    expect(container.textContent).toMatch(/Astana, Kazakhstan/);
    expect(container.textContent).toMatch(/Nur-Sultan from March 2019 to September 2022/);
    await user.hover(screen.getByRole('heading', { name: 'Dialogue Atlas' }));
    expect(container.textContent).not.toMatch(/Astana, Kazakhstan.*Nur-Sultan from/);
  });
});
