import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromium } from 'playwright-core';
import { dialogueDataset } from '../../src/dataset/vite-plugin.ts';
import { browserFlags } from '../support/find-browser.mjs';
import { language, t } from '../support/say.ts';

const record = '2021-07-01-tashkent-hlpsd';
let folder: string;
let server: ViteDevServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
  await cp('src/dataset', folder, { recursive: true });
  const file = join(folder, 'meetings', `${record}.json`);
  const { end_date: _, ...broken } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify(broken, null, 2));
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

describe('a record that lacks a required field', () => {
  it('stops the build, which names the file and the field', async () => {
    const broken = build({
      configFile: false,
      logLevel: 'silent',
      plugins: [react(), dialogueDataset({ folder })],
      build: { write: false },
    });
    await expect(broken).rejects.toThrow(new RegExp(`${record}\\.json[\\s\\S]*end_date`));
  });

  it('is named on the page in development', async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      plugins: [react(), dialogueDataset({ folder })],
      server: { port: 0, open: false },
    });
    await server.listen();
    const browser = await chromium.launch({ executablePath: inject('browserPath'), args: browserFlags });
    const page = await browser.newPage({ locale: language });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    const row = page.getByRole('row', { name: new RegExp(record) });
    expect(await row.textContent({ timeout: 45_000 })).toContain('end_date');
    await page.getByRole('alert').getByRole('heading', { name: t.failed.title }).waitFor();
    await page.getByText(t.failed.problems(1)).waitFor();
    await browser.close();
  });
});
