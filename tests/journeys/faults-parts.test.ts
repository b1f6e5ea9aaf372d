import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, searchOf } from '../support/address-of.ts';
import { builderOf } from '../support/briefing-page.ts';
import { browse, standing } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, opens, statusOf, t, words, whole } from '../support/say.ts';

// What is not there is named by the browser and by React as well.
const { newPage } = browse({ expected: /Failed to load resource|dynamically imported module/ });

/** Opens the page as it is after a release that has other files: what a pattern matches is no longer there. */
async function openWithout(file: RegExp, address = '') {
  const page = await newPage();
  const missed: string[] = [];
  await page.route(file, (route) => {
    missed.push(route.request().url());
    return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
  });
  await page.goto(address);
  await page.locator('#meetings[aria-busy=false]').waitFor({ state: 'attached' });
  return { page, missed };
}

const said = t.failed.part;
const tashkent = names.city('tashkent');
const alertIn = (page: Page) => page.getByRole('alert').filter({ hasText: said });

/** Takes the missing file for there again, loads the page by the button of the notice, and gives its address. */
async function loadAgain(page: Page, file: RegExp) {
  await page.unroute(file);
  await page.getByRole('button', { name: t.failed.reload }).click();
  await standing(page);
  return await searchOf(page);
}

describe('when a newer release has taken away a part of the page', () => {
  it('says so in place of the bars; map and cards go on', async () => {
    const file = /assets\/Bars-[\w-]+\.js/;
    const { page, missed } = await openWithout(file);
    await alertIn(page).waitFor();
    expect(missed.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: opens(`${tashkent}, `) }).click();
    const { meetings } = await fetchDataset();
    const count = meetings.filter(({ city }) => city === 'tashkent').length;
    await page
      .getByText(whole(statusOf(count, meetings.length, { cities: ['tashkent'] })))
      .waitFor({ state: 'attached' });
    expect(await loadAgain(page, file)).toBe('?city=tashkent');
  });

  it.each([
    [t.themes.heat, /assets\/HeatMap-[\w-]+\.js/],
    [t.themes.insights, /assets\/InsightsView-[\w-]+\.js/],
    [t.themes.levels, /assets\/LevelLens-[\w-]+\.js/],
  ])('says so in place of “%s”, which can be left for the bars', async (name, file) => {
    const { page } = await openWithout(file, '?city=tashkent');
    await page.getByRole('button', { name, exact: true }).click();
    await alertIn(page).waitFor();
    await page.getByRole('button', { name: t.themes.bars, exact: true }).click();
    await standing(page);
    expect(await searchOf(page)).toBe('?city=tashkent');
  });

  it.each([
    ['a meeting', /assets\/OpenedMeeting-[\w-]+\.js/, '?city=tashkent&meeting=2021-07-01-tashkent-hlpsd'],
    [
      'a comparison',
      /assets\/OpenedComparison-[\w-]+\.js/,
      '?city=tashkent&compare=2020-10-20-video-hlpsd,2021-07-01-tashkent-hlpsd',
    ],
    ['the briefing', /assets\/BriefingLayer-[\w-]+\.js/, '?city=tashkent#briefing'],
    ['the slides', /assets\/BriefingLayer-[\w-]+\.js/, '?city=tashkent&slide=1'],
    ['the words about the data', /assets\/AboutLayer-[\w-]+\.js/, '?city=tashkent#data'],
    ['a file of one’s own', /assets\/OwnData(Layer|Desk)-[\w-]+\.js/, '?city=tashkent#open'],
  ])('says so in place of %s, which can be closed; the page beneath goes on', async (_, file, address) => {
    const { page } = await openWithout(file, address);
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: said }).waitFor();
    await page.getByRole('button', { name: t.site.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t.sentence.remove(tashkent) }).click();
    const { length } = (await fetchDataset()).meetings;
    await page.getByText(whole(statusOf(length, length, {}))).waitFor({ state: 'attached' });
    expect((await addressOf(page)).href).not.toMatch(/[?#]./);
  });

  it('says so where a file of a menu is gone', async () => {
    const { page, missed } = await openWithout(/assets\/(DownloadPanel|EmbedPanel|PictureItems)-[\w-]+\.js/);
    for (const name of [t.data.download, t.sentence.embed]) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog', { name }).getByRole('alert').filter({ hasText: said }).waitFor();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: t.picture.menu }).first().click();
    await alertIn(page).waitFor();
    expect(missed.length).toBeGreaterThanOrEqual(3);
  });

  it('says so on the map, once somebody zooms it', async () => {
    const { page, missed } = await openWithout(/assets\/zoom-behaviour-[\w-]+\.js/);
    await standing(page);
    expect(missed.length).toBeGreaterThan(0);
    expect(await alertIn(page).count()).toBe(0);
    await page.getByRole('button', { name: t.map.zoomIn }).click();
    await alertIn(page).waitFor();
  });

  it('says so where words are searched for, and finds them after loading again', async () => {
    const file = /assets\/search-[\w-]+\.js/;
    const { page } = await openWithout(file);
    await page.getByLabel(t.filters.search, { exact: true }).fill('Bishkek');
    await alertIn(page).waitFor();
    expect(await loadAgain(page, file)).toBe('?q=Bishkek');
  });

  it('says so where PowerPoint is made, keeps the briefing, and makes it after loading again', async () => {
    const file = /assets\/write-powerpoint-[\w-]+\.js/;
    const { page } = await openWithout(file, '?city=tashkent#briefing');
    await builderOf(page).getByRole('button', { name: words.builder.fresh }).click();
    const slides = builderOf(page).getByRole('region', { name: words.builder.slides }).getByRole('listitem');
    const count = await slides.count();
    expect(count).toBeGreaterThan(3);
    await builderOf(page).getByRole('button', { name: words.builder.powerpoint }).click();
    await builderOf(page).getByRole('status').filter({ hasText: said }).waitFor();
    await page.unroute(file);
    await page.getByRole('button', { name: t.failed.reload }).click();
    await slides.first().waitFor();
    expect(await slides.count()).toBe(count);
    const saved = page.waitForEvent('download');
    await builderOf(page).getByRole('button', { name: words.builder.powerpoint }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.pptx$/);
  });
});
