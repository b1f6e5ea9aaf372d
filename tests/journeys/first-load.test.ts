import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';

const { newPage } = browse();

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

describe('the first load', () => {
  it('stays within its budgets', async () => {
    const files = await firstLoad();
    const sum = (pattern: RegExp) =>
      files.filter(({ path }) => pattern.test(path)).reduce((total, file) => total + file.bytes, 0);
    expect(sum(/(?<!Bars-[\w-]+)\.(js|css)$/)).toBeLessThan(170_000);
    expect(sum(/Bars-[\w-]+\.(js|css)$/)).toBeGreaterThan(0);
    expect(sum(/Bars-[\w-]+\.(js|css)$/)).toBeLessThan(115_000);
    expect(sum(/overview\.json$/)).toBeLessThan(25_000);
    expect(sum(/base-map\.json$/)).toBeLessThan(60_000);
    expect(sum(/\.woff2$/)).toBeLessThan(55_000);
  });
});
