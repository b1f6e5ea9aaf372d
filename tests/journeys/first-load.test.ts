import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';
import { language, t } from '../support/say.ts';

const { newPage } = browse();

/** Other languages than English come with letters of their own and all their words. */
const mostOfLetters = { en: 55_000, ru: 85_000 };
const mostOfWords = { en: 0, ru: 25_000 };

const isChart = (path: string) => /\/Bars-[\w-]+\.(js|css)$/.test(path);
const isWords = (path: string) => /\/ru-[\w-]+\.js$/.test(path);
/** What the page has asked for until its three views stand, with compressed sizes in bytes. */
async function firstLoad() {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/data/dataset.json', () => {});
  await page.goto('');
  await standing(page);
  return Promise.all(
    asked.map(async (path) => {
      const body = Buffer.from(await (await fetch(new URL(path, inject('base')))).arrayBuffer());
      return { path, bytes: path.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length };
    }),
  );
}

/** The scripts and styles that index.html itself asks for: with them map, cards and filters work. */
async function entryFiles() {
  const html = await (await fetch(inject('base'))).text();
  return Array.from(
    html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g),
    ([, path]) => `/${path}`,
  );
}

/** Keeps what a page asks for from it until the returned function is called. */
async function hold(page: Page, path: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(path, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('the first load', () => {
  it('stays within its budgets', async () => {
    const entries = await entryFiles();
    const files = await firstLoad();
    const sum = (isCounted: (path: string) => boolean) =>
      files.filter(({ path }) => isCounted(path)).reduce((total, file) => total + file.bytes, 0);
    const entry = sum((path) => entries.includes(path));
    expect(entry).toBeGreaterThan(50_000);
    expect(entry).toBeLessThan(170_000);
    const chart = sum(isChart);
    expect(chart).toBeGreaterThan(50_000);
    expect(chart).toBeLessThan(115_000);
    expect(sum((path) => path.endsWith('overview.json'))).toBeLessThan(25_000);
    expect(sum((path) => path.endsWith('base-map.json'))).toBeLessThan(60_000);
    expect(sum((path) => path.endsWith('.woff2'))).toBeLessThan(mostOfLetters[language]);
    expect(sum(isWords)).toBeLessThanOrEqual(mostOfWords[language]);
  });

  it('is asked for in few files, the style first', async () => {
    const entries = await entryFiles();
    expect(entries.length).toBeLessThanOrEqual(4);
    expect(entries.map((path) => path.endsWith('.css'))).toEqual(entries.map((_, n) => n === 0));
  });

  it.each([412, 1440])('stays where it is as its fonts arrive late, %i px wide', async (width) => {
    const page = await newPage({ viewport: { width, height: 900 } });
    const release = await hold(page, '**/*.woff2');
    await page.goto('', { waitUntil: 'commit' });
    await standing(page);
    const shifts = await page.evaluateHandle(() => {
      const seen: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      return seen;
    });
    release();
    const moved = await shifts.evaluate(async (seen) => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)));
      return seen.reduce((sum, value) => sum + value, 0);
    });
    // Source of the limit: what Web Vitals calls good for the cumulative layout shift.
    expect(moved).toBeLessThan(0.1);
  });

  it('has its frame on the screen until the data is there, and no longer', async () => {
    const page = await newPage();
    const release = await hold(page, '**/data/overview.json');
    await page.goto('');
    await page.getByText(t.loading.dataset).waitFor();
    expect(await page.locator('#frame').isVisible()).toBe(true);
    release();
    await standing(page);
    expect(await page.locator('#frame').count()).toBe(0);
  });
});
