import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { generateSW } from 'workbox-build';
import { removingWorker } from './removing-worker.ts';

/** The atlas in one file is by far the largest, and briefing packs are made of it. */
const largest = 16 * 1024 * 1024;

/**
 * Makes a build work without a network after the first visit: writes `sw.js`, which keeps every file of the build. With
 * `isRemoved` that worker takes itself and all it kept out of the browsers that have it.
 */
export function offline({ isRemoved }: { isRemoved: boolean }): Plugin {
  let config: ResolvedConfig;

  return {
    name: 'offline',
    apply: 'build',

    configResolved(resolved) {
      config = resolved;
    },

    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],

    buildApp: {
      order: 'post',
      async handler(builder) {
        // It keeps what all of them write, the one-file atlas too.
        for (const environment of Object.values(builder.environments))
          if (!environment.isBuilt) await builder.build(environment);
        const folder = resolve(config.root, config.build.outDir);
        const swDest = join(folder, 'sw.js');
        if (isRemoved) return writeFile(swDest, removingWorker);
        const { warnings } = await generateSW({
          swDest,
          globDirectory: folder,
          globPatterns: ['**/*'],
          globIgnores: ['_headers', 'sw.js'],
          maximumFileSizeToCacheInBytes: largest,
          dontCacheBustURLsMatching: /^assets\//,
          ignoreURLParametersMatching: [/./],
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          // The first visit may go on without a network; a newer worker waits until it is called.
          clientsClaim: true,
          skipWaiting: false,
        });
        if (warnings.length > 0) throw new Error(`sw.js would not keep everything: ${warnings.join(' ')}`);
      },
    },
  };
}
