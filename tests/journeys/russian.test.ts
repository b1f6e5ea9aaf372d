import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/i18n/ru.ts';
import { reload, searchOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { violations } from '../support/violations.ts';

const { open, newPage } = browse();
const russian = { locale: 'ru-RU' };
const { page: t, briefing } = words;

const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const choose = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inRussian = (page: Page) => page.locator('html[lang=ru]').waitFor();

describe('a reader whose browser prefers Russian', () => {
  it('sees the page in Russian from its first word', async () => {
    const page = await newPage(russian);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.getElementById('root')?.textContent ?? '')).observe(
        document,
        {
          childList: true,
          subtree: true,
        },
      );
    });
    await page.goto('');
    await standing(page);
    expect([await language(page), await page.title()]).toEqual(['ru', t.site.name]);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.some((text) => text.includes(t.filters.title) || text.includes(t.meetings.title))).toBe(true);
    expect(seen.filter((text) => /Dialogue Atlas|Loading the|Filters|What was on/.test(text))).toEqual([]);
  });

  it('loads the words of one language more and the fonts for them, and nothing that is not needed', async () => {
    const page = await newPage(russian);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('');
    await standing(page);
    expect(asked.filter((path) => /\/ru-[\w-]+\.js$/.test(path))).toHaveLength(1);
    const fonts = asked.filter((path) => path.endsWith('.woff2'));
    const sizes = await Promise.all(
      fonts.map(
        async (path) => (await (await fetch(new URL(path, inject('base')))).arrayBuffer()).byteLength,
      ),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(85_000);
  });

  it('reads records in English, marked as such', async () => {
    const page = await open('?meeting=2018-07-09-ashgabat-hlpsd', russian);
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { name: t.meeting.agendaHeading }).waitFor();
    expect(await sheet.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('en');
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('[role=dialog] article, dialog article')!,
        NodeFilter.SHOW_TEXT,
      );
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const lang = parentElement?.closest<HTMLElement>('[lang]')?.lang;
        if (lang === 'ru' && /\b[a-z]{3,} [a-z]{2,} [a-z]{3,}\b/.test(data)) found.push(data);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    expect(await page.getByText(t.foot.recordLanguage).count()).toBe(1);
  });

  it('finds meetings by Russian names of cities, series and programmes', async () => {
    const page = await open('', russian);
    for (const query of ['Чолпон-Ата', 'БОМКА', 'диалог высокого уровня']) {
      await page.getByRole('textbox', { name: t.filters.search }).fill(query);
      await page.getByText(t.sentence.quoted(query), { exact: true }).waitFor();
      await page.waitForFunction(
        (searching) => !document.querySelector('[role=status]')!.textContent.includes(searching),
        t.loading.searching,
      );
      expect(await page.getByRole('article').count()).toBeGreaterThan(0);
    }
  });
});

describe('changing the language', () => {
  it('keeps the selection, the opened meeting and the briefing, and is remembered', async () => {
    const page = await open('?city=tashkent&meeting=2021-07-01-tashkent-hlpsd&lang=en', russian);
    expect(await language(page)).toBe('en');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await choose(page, 'RU Русский');
    await inRussian(page);
    expect(await searchOf(page)).toBe('?city=tashkent');
    const status = page.getByRole('status').filter({ hasText: 'Ташкенте' });
    expect(await status.textContent()).toMatch(/^\d+ из \d+ встреч в Ташкенте$/);
    await reload(page);
    await standing(page);
    expect(await language(page)).toBe('ru');
    await choose(page, 'EN English');
    await page.locator('html[lang=en]').waitFor();
    expect(await page.title()).toBe('Dialogue Atlas');
  });

  it('is offered on a phone, too, and by keyboard', async () => {
    const page = await open('', { locale: 'en-GB', viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Language and appearance' }).focus();
    await page.keyboard.press('Enter');
    const button = page.getByRole('button', { name: 'RU Русский' });
    await button.focus();
    await page.keyboard.press('Enter');
    await inRussian(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('leaves the page in English, and says so, where the words cannot be loaded', async () => {
    const page = await newPage(russian);
    await page.route(/\/ru-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut short");' }),
    );
    await page.goto('');
    await standing(page);
    expect(await language(page)).toBe('en');
    expect(await page.getByRole('alert').textContent()).toContain('Русский');
    await page.getByRole('button', { name: 'Load again' }).waitFor();
  });
});

describe('the page in Russian', () => {
  it('has no fault that axe knows', async () => {
    expect(await violations(await open('', russian))).toEqual([]);
  });

  it.each(['', '?chart=heat', '?chart=insights', '?chart=levels', '#briefing', '#data'])(
    'has no part wider than a phone of 320 px at “%s”',
    async (address) => {
      const page = await newPage({ ...russian, viewport: { width: 320, height: 700 } });
      await page.goto(address);
      await page.locator('#meetings[aria-busy=false]').waitFor();
      await page.waitForFunction(
        (loading) => !document.body.textContent.includes(loading),
        t.loading.meeting,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  it('makes a deck in Russian, and shows it', async () => {
    const page = await open('?city=dushanbe#briefing', russian);
    await page.getByRole('button', { name: briefing.builder.fresh }).click();
    await page.getByRole('button', { name: /^Слайд 1 из \d+, Обложка: Встречи в Душанбе/ }).waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: briefing.builder.present, exact: true })
      .click();
    const stage = page.getByRole('dialog', { name: briefing.stage.label('Встречи в Душанбе') });
    await stage.waitFor();
    await page.keyboard.press('End');
    await stage.getByRole('heading', { name: briefing.deck.closing }).waitFor();
    expect(await stage.getByRole('status').textContent()).toMatch(/^Слайд \d+ из \d+: Вопросы$/);
  });
});

describe('the one-file atlas', () => {
  it('speaks Russian without a network', async () => {
    expect(await readFile('dist/atlas.html', 'utf8')).toContain('Атлас диалога');
    const page = await newPage({ ...russian, offline: true });
    await page.goto(String(pathToFileURL('dist/atlas.html')));
    await standing(page);
    expect([await language(page), await page.title()]).toEqual(['ru', t.site.name]);
    await choose(page, 'EN English');
    await page.locator('html[lang=en]').waitFor();
  });
});
