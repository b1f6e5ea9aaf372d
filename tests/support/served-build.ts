import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    base: string;
    browserPath: string;
  }
}

/** Builds the page as `npm run build` does and serves it while the journeys run. */
export default async function serveBuild(project: TestProject) {
  const browserPath = findBrowser();
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env,
    stdio: 'inherit',
  });
  const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('The built page is not being served.');
  project.provide('base', base);
  project.provide('browserPath', browserPath);
  return () => server.close();
}
