import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { browserFlags } from './find-browser.mjs';

/** What a page said and asked for that it should not. */
type Noise = string[];

/** Written by what drives the browser, not by the page. */
const workerBlocked = 'Service Worker registration blocked by Playwright';

type Options = {
  base?: string;
  /** Whether a page may take its machine for a slow one, and then answer a click in two frames. */
  mayBeSlow?: boolean;
  /** What a page may write where a journey makes something fail. */
  expected?: RegExp;
};

type Browsing = {
  /** Opens the page with an address and waits until the map, the chart and the cards stand. */
  open: (address?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A new tab in a browser that has never seen the page. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * Starts the real browser for a file of journeys. After each journey its pages are closed, and the journey fails
 * where a page wrote to the console, threw, or asked another host for anything.
 */
export function browse({
  base = inject('base'),
  mayBeSlow = false,
  expected = /^$/,
}: Options = {}): Browsing {
  let browser: Browser;
  let noise: Noise = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browserPath'), args: browserFlags });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const heard = noise;
    noise = [];
    expect(heard.filter((line) => !expected.test(line))).toEqual([]);
  });

  const newPage = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      baseURL: base,
      ...(process.env['JOURNEY_LANGUAGE'] === 'ru' && { locale: 'ru-RU' }),
      // A journey is about the page; what keeps it for use without a network has journeys of its own.
      serviceWorkers: 'block',
      ...options,
    });
    context.setDefaultTimeout(10_000);
    // A journey looks right after it presses, also where the machine that runs it is slow.
    if (!mayBeSlow)
      await context.addInitScript(() => {
        Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { value: [] });
      });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.text() !== workerBlocked) noise.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(base).origin)
        noise.push(`request to ${request.url()}`);
    });
    return page;
  };

  const open = async (address = '', options: BrowserContextOptions = {}) => {
    const page = await newPage(options);
    await page.goto(address);
    await standing(page);
    return page;
  };

  return { open, newPage };
}

/** Waits until the map has countries, the chart its bars, and the list its cards or its words for none. */
export async function standing(page: Page) {
  await page.locator('[data-country]').first().waitFor({ state: 'attached' });
  await page.locator('.recharts-surface path[data-group]').first().waitFor({ state: 'attached' });
  await page.locator('#meetings[aria-busy=false]').waitFor();
}
