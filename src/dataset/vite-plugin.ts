import { relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from './compile.ts';
import { formatProblems, type Problem } from './problem.ts';
import { publishedNames, publishFiles } from './published-files.ts';
import { isRecordFile, readRecords } from './read-records.ts';

/**
 * Emits the dataset made of the records in a folder, or serves it in development. With problems in the records
 * a build fails and names them all; the development server prints them and answers 500 with the list.
 */
export function dialogueDataset({ folder = 'src/dataset' }: { folder?: string } = {}): Plugin {
  let records = folder;
  let isBuild = false;

  return {
    name: 'dialogue-dataset',

    configResolved({ root, command }) {
      records = resolve(root, folder);
      isBuild = command === 'build';
    },

    async buildStart() {
      if (!isBuild) return;
      const { dataset, problems } = compile(await readRecords(records));
      if (dataset === null) this.error(describe(problems));
      for (const [fileName, source] of Object.entries(publishFiles(dataset)))
        this.emitFile({ type: 'asset', fileName, source });
    },

    configureServer(server) {
      serve(server, records);
    },

    transformIndexHtml() {
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/overview.json' };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

function describe(problems: readonly Problem[]): string {
  return `The records have ${problems.length} problem(s):\n${formatProblems(problems)}\n`;
}

// A commit checked out changes many files at once; they make one reload.
const settleTime = 50;

function serve(server: ViteDevServer, folder: string): void {
  const { base, logger } = server.config;
  let latest: ReturnType<typeof read> | undefined;
  let reload: NodeJS.Timeout | undefined;

  async function read() {
    const { dataset, problems } = compile(await readRecords(folder));
    if (dataset !== null) return { files: publishFiles(dataset) };
    logger.error(describe(problems), { timestamp: true });
    return { problems };
  }

  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0];
    const name = publishedNames.find((published) => path === base + published);
    if (name === undefined) return next();
    latest ??= read();
    latest.then(
      ({ files, problems }) => {
        response.writeHead(files ? 200 : 500, {
          'Content-Type': 'application/json; charset=utf-8',
          'Cache-Control': 'no-cache',
        });
        response.end(files ? files[name] : JSON.stringify({ problems }));
      },
      (error: unknown) => {
        latest = undefined;
        next(error);
      },
    );
  });

  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!isRecordFile(relative(folder, file).split(sep).join('/'))) return;
    clearTimeout(reload);
    reload = setTimeout(() => {
      latest = read();
      void latest.catch(() => undefined).then(() => server.ws.send({ type: 'full-reload' }));
    }, settleTime);
  });
}
