import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { writeOneFile } from './write-one-file.ts';

/**
 * Makes every build write `atlas.html` too: the page with all its scripts, styles, fonts and data in one file. It is
 * an environment of its own, built after the page, whose chunks stay as they are; development knows nothing of it.
 */
export function oneFile(): Plugin {
  let config: ResolvedConfig;

  return {
    name: 'one-file',
    apply: 'build',

    config: () => ({ builder: {}, environments: { atlas: { consumer: 'client', build: inOnePiece } } }),

    configResolved(resolved) {
      config = resolved;
    },

    applyToEnvironment: ({ name }) => name === 'atlas',

    load: (id) => (id.endsWith('/own-data/start-worker.ts') ? noWorker : null),

    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { root, publicDir } = config;
        const files = Object.values(bundle);
        const data = Object.fromEntries(
          files
            .filter(({ fileName }) => dataNames.includes(fileName))
            .map((file) => [file.fileName, textOf(file)]),
        );
        const source = writeOneFile({
          page: await readFile(join(root, 'index.html'), 'utf8'),
          icon: await readFile(join(publicDir, 'icon.svg'), 'utf8'),
          ...findPieces(files),
          data: { ...data, 'base-map.json': await readFile(join(publicDir, 'base-map.json'), 'utf8') },
        });
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'atlas.html', source });
      },
    },
  };
}

/** A worker would be a file of its own, and no page opened from disk may have one. */
const noWorker = "export const startWorker = () => { throw new Error('One file has no worker.'); };";

const dataNames = ['data/overview.json', 'data/dataset.json'];

const inOnePiece = {
  emptyOutDir: false,
  license: false,
  copyPublicDir: false,
  modulePreload: false,
  cssCodeSplit: false,
  assetsInlineLimit: Number.POSITIVE_INFINITY,
  chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
  reportCompressedSize: false,
  rolldownOptions: {
    input: 'src/app/main.tsx',
    output: { codeSplitting: false },
    // The build of the page has just said the same of the same components.
    onLog(level: Rolldown.LogLevel, log: Rolldown.RolldownLog, say: Rolldown.LogOrStringHandler) {
      if (log.plugin !== 'vite:react-compiler') say(level, log);
    },
  },
} as const;

type OutputFile = Rolldown.OutputAsset | Rolldown.OutputChunk;

function textOf(file: OutputFile): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** A font or a worker that the build left outside would be missing from the one file without a word. */
function findPieces(files: readonly OutputFile[]) {
  const pieces = files.filter(({ fileName }) => !fileName.startsWith('data/'));
  const style = pieces.find(({ fileName }) => fileName.endsWith('.css'));
  const script = pieces.find(({ fileName }) => fileName.endsWith('.js'));
  if (style && script && pieces.length === 2) return { style: textOf(style), script: textOf(script) };
  const names = pieces.map(({ fileName }) => fileName).join(', ');
  throw new Error(`atlas.html holds one style sheet and one script, but the build made ${names}.`);
}
