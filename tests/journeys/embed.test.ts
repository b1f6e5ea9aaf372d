import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { writeEmbedCode } from '../../src/app/embed/embed-code.ts';
import { createDataTexts } from '../../src/i18n/data-texts.ts';
import { searchOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { dataWords, names, opens, other, otherLanguage, statusOf, t, whole } from '../support/say.ts';

// Files for anyone, as the headers that come with the page say: a frame without an origin of its own is anyone.
const server = await preview({ preview: { port: 0, open: false, cors: { origin: '*' } }, logLevel: 'warn' });
const base = server.resolvedUrls?.local[0];
if (!base) throw new Error('The built page is not being served.');
afterAll(() => server.close());
// Another site, whose page is whatever a journey writes.
let hostPage = '';
const hostServer = createServer((_, answer) => {
  answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(hostPage);
}).listen(0);
await once(hostServer, 'listening');
const host = `http://localhost:${(hostServer.address() as AddressInfo).port}/`;
afterAll(() => hostServer.close());

const { newPage } = browse({
  base,
  expected: new RegExp(`^request to ${host}|sandboxed frame whose 'allow-popups' permission is not set`),
});

/** A page of another site with the given HTML in it. */
async function openHost(html: string): Promise<{ page: Page; frame: FrameLocator }> {
  hostPage = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><main>${html}</main></html>`;
  const page = await newPage();
  await page.goto(host);
  return { page, frame: page.frameLocator('iframe') };
}

const codeOf = (query: string, width = 640, height = 480) =>
  writeEmbedCode({ src: `${base}?${query}`, title: 'The atlas', width, height });

const { embed } = dataWords;
const astana = names.city('astana');
/** The status of the page with all meetings on it. */
async function statusOfAll() {
  const { length } = (await fetchDataset()).meetings;
  return statusOf(length, length, {});
}

const standingIn = {
  map: '[data-country]',
  themes: '.recharts-surface path[data-group]',
  meetings: 'article:visible',
};
const views = Object.entries(standingIn);

describe('a view in the frame of another page', () => {
  it.each(views)(
    '%s stands, filters itself, and leaves the history of the page alone',
    async (view, mark) => {
      const { page, frame } = await openHost(codeOf(`city=astana&embed=${view}`));
      await frame.locator(mark).first().waitFor({ state: 'attached' });
      expect(await frame.getByRole('region').count()).toBe(1);
      const before = await page.evaluate(() => history.length);
      await frame.getByRole('button', { name: t.sentence.remove(astana) }).click();
      await frame.getByText(whole(await statusOfAll())).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(page.frames()[1]!.url()).toBe(`${base}?embed=${view}`);
    },
  );

  it('opens a meeting in the whole atlas, in a tab that is free of the frame', async () => {
    const { page, frame } = await openHost(codeOf('city=astana&embed=meetings'));
    const opened = page.context().waitForEvent('page');
    await frame.locator('article:visible').first().getByRole('link').click();
    const tab = await opened;
    await standing(tab);
    await tab.getByRole('dialog').waitFor();
    expect(await searchOf(tab)).toMatch(/^\?city=astana&meeting=[\w-]+$/);
    expect(await tab.evaluate(() => [window.opener === null, self.origin])).toEqual([
      true,
      new URL(base).origin,
    ]);
  });

  it.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
    'works with less leave, %s, and gives the address that it may not open',
    async (sandbox) => {
      const { page, frame } = await openHost(
        codeOf('city=astana&embed=meetings').replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`),
      );
      await frame.locator('article:visible').first().getByRole('link').click();
      const alert = frame.getByRole('alert');
      await alert.waitFor();
      expect(await alert.textContent()).toContain(`${base}?city=astana&meeting=`);
      expect(page.context().pages()).toHaveLength(1);
      await frame.getByRole('button', { name: t.sentence.remove(astana) }).click();
      await frame.getByText(whole(await statusOfAll())).waitFor({ state: 'attached' });
    },
  );

  it.each(views)('%s speaks another language and is dark where its address says so', async (view, mark) => {
    const { page, frame } = await openHost(
      codeOf(`city=astana&embed=${view}&lang=${otherLanguage}&appearance=dark`),
    );
    await frame.locator(mark).first().waitFor({ state: 'attached' });
    expect(await frame.locator('html').getAttribute('lang')).toBe(otherLanguage);
    expect(await frame.locator('html').getAttribute('data-appearance')).toBe('dark');
    await frame.getByRole('link', { name: opens(createDataTexts(other).words.embed.open) }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe.each([
  [320, 240],
  [640, 480],
  [1200, 800],
])('at %d x %d', (width, height) => {
  it.each(views)(
    '%s fills the frame, with its words and the way to the atlas in sight',
    async (view, mark) => {
      const page = await newPage({ viewport: { width, height } });
      await page.goto(`?city=astana&theme=water&embed=${view}`);
      await page.locator(mark).first().waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const link = (await page.getByRole('link', { name: opens(embed.open) }).boundingBox())!;
      expect(link.y + link.height).toBeLessThanOrEqual(height);
      expect(link.x + link.width).toBeLessThanOrEqual(width);
      const main = (await page.getByRole('main').boundingBox())!;
      expect(main.y).toBeLessThan(height / 3);
      expect(Math.min(main.height, height)).toBeGreaterThan(height * 0.55);
    },
  );
});

describe('the code of a frame', () => {
  it('is copied, and shows in another page what it was made of', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('?city=astana');
    await standing(page);
    await page.getByRole('button', { name: t.sentence.embed }).click();
    await page.getByRole('button', { name: embed.sizeOf(320, 240) }).click();
    await page.getByRole('button', { name: embed.copy }).click();
    await page.getByText(t.sentence.copied).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('[popover]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.sentence.embed);
    const { frame } = await openHost(code);
    const { meetings } = await fetchDataset();
    const count = meetings.filter(({ city }) => city === 'astana').length;
    await frame.getByRole('button', { name: t.map.city(astana, count), exact: true }).waitFor();
    const status = statusOf(count, meetings.length, { cities: ['astana'] });
    await frame.getByText(whole(status)).waitFor({ state: 'attached' });
  });
});
