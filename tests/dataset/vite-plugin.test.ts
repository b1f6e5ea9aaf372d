import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { publishFiles } from '../../src/dataset/published-files.ts';
import { dialogueDataset } from '../../src/dataset/vite-plugin.ts';
import { realDataset, realRecords, recordsFolder, withChange, type Change } from '../support/records.ts';

const ashgabat = 'meetings/2018-07-09-ashgabat-hlpsd.json';
const { files: published } = publishFiles(realDataset());
const slow = { timeout: 30_000 };
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dialogue-'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Atlas</title><p>Atlas</p>');
  await cp(recordsFolder, join(root, 'records'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

const configure = (config: InlineConfig = {}): InlineConfig => ({
  configFile: false,
  root,
  base: './',
  logLevel: 'silent',
  plugins: [dialogueDataset({ folder: 'records' })],
  ...config,
});

async function change(file: string, path: string, value: Change): Promise<void> {
  await writeFile(join(root, 'records', file), withChange(realRecords, file, path, value).get(file) ?? '');
}

describe('a build', slow, () => {
  test('emits the dataset, the overview and the schema', async () => {
    await build(configure());
    for (const [name, content] of Object.entries(published))
      expect(await readFile(join(root, 'dist', name), 'utf8')).toBe(content);
  });

  test('asks the browser for the overview before the script has loaded', async () => {
    await build(configure());
    const page = await readFile(join(root, 'dist/index.html'), 'utf8');
    expect(page).toContain('<link rel="preload" as="fetch" crossorigin href="./data/overview.json">');
  });

  test('stops on a record that lost a field, and names file and field', async () => {
    await change(ashgabat, 'end_date', undefined);
    await expect(build(configure())).rejects.toThrow(
      `${ashgabat}\n  end_date: end_date is missing; it must be a date such as 2018-07-09, 2010-04 or 2014`,
    );
  });

  test('names every problem of every record', async () => {
    await change(ashgabat, 'city', 'atlantis');
    await change('cities.json', '[vienna].timezone', 'Europe/Wien');
    await expect(build(configure())).rejects.toThrow(
      /city = "atlantis"[^]*\[vienna\]\.timezone = "Europe\/Wien"/,
    );
  });
});

describe('what stands beside the dataset', slow, () => {
  const publishMore = ({ dataset }: { dataset: { version: string } }) => ({
    files: { 'tables/a.csv': 'id\r\nж\r\n', 'feed.atom': '<feed/>' },
    head: [{ tag: 'meta', attrs: { name: 'edition', content: dataset.version }, injectTo: 'head' as const }],
  });
  const plugins = [dialogueDataset({ folder: 'records', publishMore })];
  const tag = '<meta name="edition" content="1.0.0">';

  test('is emitted by a build, and named in the head of the page', async () => {
    await build(configure({ plugins }));
    expect(await readFile(join(root, 'dist/data/tables/a.csv'), 'utf8')).toBe('id\r\nж\r\n');
    expect(await readFile(join(root, 'dist/index.html'), 'utf8')).toContain(tag);
  });

  test('is served in development as what it is', async () => {
    const server = await createServer(configure({ plugins, server: { port: 0, host: '127.0.0.1' } }));
    await server.listen();
    const ask = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));
    const table = await ask('data/tables/a.csv');
    expect([table.headers.get('content-type'), await table.text()]).toEqual([
      'text/csv; charset=utf-8',
      'id\r\nж\r\n',
    ]);
    const feed = await ask('data/feed.atom');
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const page = await fetch(server.resolvedUrls?.local[0] ?? '', { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain(tag);
    await server.close();
  });
});

describe('the development server', slow, () => {
  let server: ViteDevServer;
  const start = async (config?: InlineConfig) => {
    server = await createServer(configure({ server: { port: 0, host: '127.0.0.1' }, ...config }));
    await server.listen();
  };
  const ask = async (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]));

  afterEach(() => server.close());

  test('serves what a build emits', async () => {
    await start();
    for (const [name, content] of Object.entries(published)) {
      const response = await ask(name);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.text()).toBe(content);
    }
  });

  test('serves it below the base of the page', async () => {
    await start({ base: '/atlas/' });
    expect(await (await ask('/atlas/data/overview.json')).text()).toBe(published['data/overview.json']);
    expect((await ask('/data/overview.json')).status).toBe(404);
  });

  test('answers with the problems of the records, and prints them', async () => {
    await change(ashgabat, 'city', 'atlantis');
    await start();
    const print = vi.spyOn(server.config.logger, 'error');
    const response = await ask('data/overview.json');
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { problems } = (await response.json()) as { problems: object[] };
    expect(problems).toContainEqual(
      expect.objectContaining({ file: ashgabat, field: 'city', value: 'atlantis' }),
    );
    expect(print).toHaveBeenCalledWith(expect.stringContaining('city = "atlantis"'), expect.anything());
  });

  test('reloads the page on a saved, added or deleted record', async () => {
    await start();
    const reload = vi.spyOn(server.ws, 'send');
    const added = join(root, 'records/meetings/2030-01-01-vienna-hlpsd.json');
    expect((await ask('data/overview.json')).status).toBe(200);

    for (const [save, status] of [
      [() => change(ashgabat, 'city', 'atlantis'), 500],
      [() => change(ashgabat, 'venue', 'Town hall'), 200],
      [() => writeFile(added, '{}'), 500],
      [() => rm(added), 200],
    ] as const) {
      reload.mockClear();
      await save();
      await vi.waitFor(() => expect(reload).toHaveBeenCalledWith({ type: 'full-reload' }), 5000);
      expect((await ask('data/overview.json')).status).toBe(status);
    }
    expect(await (await ask('data/dataset.json')).text()).toContain('Town hall');
  });
});
