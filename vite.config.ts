import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig } from 'vitest/config';
import { escapeJson } from './src/app/one-file/slots.ts';
import { frameFirst } from './src/app/load-order/vite-plugin.ts';
import { offline } from './src/app/offline/vite-plugin.ts';
import { oneFile } from './src/app/one-file/vite-plugin.ts';
import { strictPolicy } from './src/app/policy/vite-plugin.ts';
import type { PublishMore } from './src/dataset/published-files.ts';
import { dialogueDataset } from './src/dataset/vite-plugin.ts';
import { publishTables } from './src/formats/published-files.ts';
import { readSite } from './src/model/site.ts';
import { mapInUse } from './src/views/map/vite-plugin.ts';

const hasScreen =
  !process.env.CI &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const filesMade = ['tests/views/export/**/*.test.ts', 'tests/**/{read-back,heavy}/**/*.test.{ts,tsx}'];

const publishMore =
  (mode: string): PublishMore =>
  (parts) => {
    const { files, markup } = publishTables({
      ...parts,
      site: readSite(loadEnv(mode, import.meta.dirname, 'VITE_SITE_')),
      changes: readFileSync(`${import.meta.dirname}/src/dataset/CHANGELOG.md`, 'utf8'),
      hash: (text) => createHash('sha256').update(text).digest('hex'),
    });
    const attrs = { type: 'application/ld+json' };
    const children = escapeJson(JSON.stringify(markup));
    return { files, head: [...alternates, { tag: 'script', attrs, children, injectTo: 'head' }] };
  };

const alternates = [
  { type: 'application/atom+xml', href: './data/meetings.atom', title: 'Meetings, newest first' },
  { type: 'text/calendar', href: './data/meetings.ics', title: 'Meetings as a calendar' },
].map((attrs) => ({ tag: 'link', attrs: { rel: 'alternate', ...attrs }, injectTo: 'head' as const }));

const inBrowser = {
  environment: 'node' as const,
  include: ['tests/journeys/**/*.test.ts'],
  globalSetup: ['tests/support/served-build.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
};

const inWindow = {
  environment: 'jsdom' as const,
  // A window for each worker and not for each file: starting one takes longer than most files.
  isolate: false,
  unstubGlobals: true,
  exclude: filesMade,
  setupFiles: ['tests/support/page.ts'],
  css: false,
  testTimeout: 20_000,
};

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react({ compiler: { logDiagnostics: true } }),
    dialogueDataset({ publishMore: publishMore(mode) }),
    oneFile(),
    mapInUse(),
    strictPolicy(),
    frameFirst(),
    offline({ isRemoved: process.env.VITE_OFFLINE === 'off' }),
  ],
  build: {
    target: 'baseline-widely-available',
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
              tags: ['$initial'],
            },
            // All else that the page asks for at once, in one file: what others share would come in many small ones.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  preview: { open: hasScreen },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          environment: 'node',
          isolate: false,
          include: ['tests/{dataset,model,i18n,formats,pictures,views}/**/*.test.ts'],
          exclude: filesMade,
        },
      },
      {
        extends: true,
        test: {
          ...inWindow,
          name: 'page',
          include: ['tests/{ui,views}/**/*.test.tsx', 'tests/ui/**/*.test.ts'],
        },
      },
      // The parts put together: too long for a check while one works, as are whole files.
      { extends: true, test: { ...inWindow, name: 'app', include: ['tests/app/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'files',
          environment: 'node',
          isolate: false,
          include: filesMade,
          testTimeout: 60_000,
        },
      },
      { test: { ...inBrowser, name: 'journeys' } },
      // The same journeys through the page in Russian: they find its parts by the words of the catalogue.
      { test: { ...inBrowser, name: 'journeys-ru', env: { JOURNEY_LANGUAGE: 'ru' } } },
    ],
  },
}));
