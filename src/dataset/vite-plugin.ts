import { extname, relative, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from './compile.ts';
import { formatProblems, type Problem } from './problem.ts';
import { publishFiles, type PublishMore } from './published-files.ts';
import { isRecordFile, readRecords } from './read-records.ts';

/**
 * Emits the dataset made of the records in a folder, or serves it in development. With problems in the records
 * a build fails and names them all; the development server prints them and answers 500 with the list.
 */
export function dialogueDataset({
  folder = 'src/dataset',
  publishMore,
}: { folder?: string; publishMore?: PublishMore } = {}): Plugin {
  let records = folder;
  let isBuild = false;
  let print: (text: string) => void = () => undefined;
  let latest: ReturnType<typeof read> | undefined;

  async function read() {
    const { dataset, problems } = compile(await readRecords(records));
    if (dataset !== null) return publishFiles(dataset, publishMore);
    if (!isBuild) print(describe(problems));
    return { problems };
  }

  return {
    name: 'dialogue-dataset',

    configResolved({ root, command, logger }) {
      records = resolve(root, folder);
      isBuild = command === 'build';
      print = (text) => logger.error(text, { timestamp: true });
    },

    async buildStart() {
      if (!isBuild) return;
      latest = read();
      const published = await latest;
      if ('problems' in published) return this.error(describe(published.problems));
      for (const [fileName, source] of Object.entries(published.files))
        this.emitFile({ type: 'asset', fileName, source });
    },

    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.slice(base.length) ?? '';
        if (!request.url?.startsWith(`${base}data/`)) return next();
        latest ??= read();
        latest.then(
          (published) => {
            const isBroken = 'problems' in published;
            const text = isBroken ? JSON.stringify(published) : published.files[name];
            if (text === undefined) return next();
            response.writeHead(isBroken ? 500 : 200, {
              'Content-Type': `${mediaTypes[isBroken ? '.json' : extname(name)]}; charset=utf-8`,
              'Cache-Control': 'no-cache',
            });
            response.end(text);
          },
          (error: unknown) => {
            latest = undefined;
            next(error);
          },
        );
      });

      reloadOnChange(server, records, () => {
        latest = read();
        return latest;
      });
    },

    async transformIndexHtml() {
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: './data/overview.json' };
      latest ??= read();
      const published = await latest.catch(() => undefined);
      const head = published && 'head' in published ? published.head : [];
      return [{ tag: 'link', attrs, injectTo: 'head' }, ...head];
    },
  };
}

const mediaTypes: Record<string, string> = {
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
  '.ics': 'text/calendar',
  '.atom': 'application/atom+xml',
};

function describe(problems: readonly Problem[]): string {
  return `The records have ${problems.length} problem(s):\n${formatProblems(problems)}\n`;
}

// A commit checked out changes many files at once; they make one reload.
const settleTime = 50;

function reloadOnChange(server: ViteDevServer, folder: string, readAgain: () => Promise<unknown>): void {
  let reload: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!isRecordFile(relative(folder, file).split(sep).join('/'))) return;
    clearTimeout(reload);
    reload = setTimeout(() => {
      void readAgain()
        .catch(() => undefined)
        .then(() => server.ws.send({ type: 'full-reload' }));
    }, settleTime);
  });
}
