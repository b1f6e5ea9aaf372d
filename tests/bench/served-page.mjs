import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from '../support/find-browser.mjs';

/** Builds the page, serves it, and starts a browser while a function works with both. */
export async function withServedPage(work) {
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-'));
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--logLevel', 'error'],
    { env, stdio: 'inherit' },
  );
  const server = await preview({ build: { outDir }, preview: { port: 0, open: false }, logLevel: 'error' });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, '--enable-precise-memory-info'],
  });
  try {
    await work(browser, server.resolvedUrls.local[0]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}
