import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';

/** A copy of the build on a server of its own, whose files a journey may change; `close` ends it. */
export async function serveCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp('dist', folder, { recursive: true });
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 0, open: false },
    logLevel: 'warn',
  });
  const base = server.resolvedUrls?.local[0];
  if (!base) throw new Error('The copy of the build is not being served.');

  return {
    base,
    /** A release after this one: another title, and a worker that knows it. */
    async release(title: string) {
      const page = join(folder, 'index.html');
      const text = await readFile(page, 'utf8');
      await writeFile(page, text.replace(/<title>.*<\/title>/, `<title>${title}</title>`));
      const worker = join(folder, 'sw.js');
      const script = await readFile(worker, 'utf8');
      await writeFile(worker, script.replace(/(url:"index\.html",revision:")[^"]*/, `$1${Date.now()}`));
      await appendFile(worker, `\n// ${title}\n`);
    },
    write: (name: string, text: string) => writeFile(join(folder, name), text),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
