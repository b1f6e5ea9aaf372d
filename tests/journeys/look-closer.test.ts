import { describe, expect, it } from 'vitest';
import { addressOf, goBack, searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { countChanges, fetchDataset } from '../support/published-dataset.ts';
import { formatDate, language, names, opens, t } from '../support/say.ts';

const { open } = browse();

describe('the map by keyboard', () => {
  it('zooms with + and - about the city in focus, pans with Shift and an arrow, and 0 goes back', async () => {
    const page = await open();
    const plate = page.locator('#map [data-zoom]').first();
    const zoom = () => plate.getAttribute('data-zoom').then(Number);
    const place = () =>
      page.getByRole('button', { name: opens(`${names.city('tashkent')}, `) }).boundingBox();
    await page.getByRole('button', { name: opens(`${names.city('tashkent')}, `) }).focus();
    await page.waitForTimeout(300);
    const start = await place();
    await page.keyboard.press('+');
    expect(await zoom()).toBeGreaterThan(1.5);
    const near = await place();
    expect(near?.x).toBeCloseTo(start?.x ?? 0, 0);
    await page.keyboard.press('Shift+ArrowRight');
    expect((await place())?.x).toBeCloseTo((near?.x ?? 0) - 60, 0);
    await page.keyboard.press('0');
    expect(await zoom()).toBe(1);
    expect((await place())?.x).toBeCloseTo(start?.x ?? 0, 0);
  });

  it('says more of the city in focus, and Escape closes that', async () => {
    const page = await open();
    const former = t.map.bore(names.city('astana', '2020'), formatDate('2019-03'), formatDate('2022-09'));
    await page.getByRole('button', { name: opens(`${names.city('astana')}, `) }).focus();
    await page.getByText(former).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByText(former).count()).toBe(0);
  });

  it('gives the same cities as a list', async () => {
    const page = await open();
    await page.getByRole('button', { name: t.map.asList }).click();
    await page.getByRole('button', { name: opens(`${names.city('dushanbe')}, `) }).click();
    expect(await searchOf(page)).toBe('?city=dushanbe');
    await page.getByRole('button', { name: t.map.asMap }).click();
    expect(
      await page
        .getByRole('button', { name: opens(`${names.city('dushanbe')}, `) })
        .getAttribute('aria-pressed'),
    ).toBe('true');
  });
});

describe('the forms of the chart', () => {
  it('keep the heat map, what stands out and the levels in the address', async () => {
    const page = await open();
    await page.getByRole('button', { name: t.themes.heat }).click();
    expect(await searchOf(page)).toBe('?chart=heat');
    await page.getByRole('rowheader', { name: names.theme('terrorism-extremism') }).waitFor();
    await page.getByRole('button', { name: t.themes.insights }).click();
    await page.getByRole('heading', { name: t.insights.heading }).waitFor();
    await page.getByRole('button', { name: t.themes.levels }).click();
    expect(await searchOf(page)).toBe('?chart=levels');
    await page.getByRole('heading', { name: t.lens.heading }).waitFor();
    await goBack(page);
    expect(await searchOf(page)).toBe('?chart=insights');
  });
});

describe('two meetings side by side', () => {
  it('open from a meeting and show what was added, kept and no longer found', async () => {
    const pair = ['2020-10-20-video-hlpsd', '2021-07-01-tashkent-hlpsd'] as const;
    const { added, kept, gone } = countChanges(await fetchDataset(), ...pair);
    const page = await open('?meeting=2021-07-01-tashkent-hlpsd');
    await page.getByRole('button', { name: t.compare.show }).click();
    const sheet = page.getByRole('dialog');
    await sheet
      .getByRole('heading', {
        name: t.compare.result(added, kept, gone),
      })
      .waitFor();
    expect((await addressOf(page)).searchParams.get('compare')).toBe(pair.join(','));
    await goBack(page);
    await page.getByRole('button', { name: t.compare.show }).waitFor();
  });
});

describe('the search', () => {
  it('forgives a letter, finds another spelling and another alphabet, and marks what it found', async () => {
    const page = await open(language === 'en' ? '?q=tajikstan' : `?q=${encodeURIComponent('таджикстан')}`);
    expect(await page.getByRole('article').count()).toBeGreaterThan(10);
    expect(await page.locator('article mark').first().textContent()).toMatch(
      language === 'en' ? /Tajikistan/ : /Tajikistan|Таджикистан/,
    );
    await page.goto('?q=Nur-Sultan');
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    await page.goto(`?q=${encodeURIComponent('терроризм')}`);
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(0);
  });
});

describe('the cards', () => {
  it('stand in the order that is asked for', async () => {
    const { meetings } = await fetchDataset();
    const most = Math.max(...meetings.map(({ sources }) => sources.length));
    const page = await open();
    await page.getByRole('combobox', { name: t.meetings.sort }).selectOption('sources');
    expect(await searchOf(page)).toBe('?sort=sources');
    expect(await page.getByRole('article').first().textContent()).toContain(t.count.sources(most));
  });

  it('lead on to the next selected meeting from an opened one', async () => {
    const page = await open('?city=dushanbe&sort=oldest');
    const titles = await page.getByRole('article').getByRole('heading').allTextContents();
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByRole('button', { name: t.meeting.nextOfSelection }).click();
    const heading = page.getByRole('dialog').getByRole('heading', { level: 1 });
    await heading.filter({ hasText: titles[1] ?? '' }).waitFor();
    expect(await heading.textContent()).toBe(titles[1]);
  });
});
