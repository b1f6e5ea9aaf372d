import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A file that is answered with a status other than 200, or with a body that need not be JSON. */
type Answer = { status?: number; body: string };

const isAnswer = (file: object): file is Answer => 'body' in file;

/**
 * Answers requests for the files beside the page, by their path; a file given as null does not answer, one that is not
 * given is not found. What is given may be changed while the page is open. Says which files were asked for.
 */
export function answerFiles(files: Record<string, object | null>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: URL | string) => {
    const path = new URL(address, document.baseURI).pathname.slice(1);
    asked.push(path);
    const file = files[path];
    if (file === null) throw new TypeError('Failed to fetch');
    if (file === undefined) return new Response('Not found', { status: 404 });
    if (isAnswer(file)) return new Response(file.body, { status: file.status ?? 200 });
    return new Response(JSON.stringify(file));
  });
  return asked;
}

/** A base map without any country. */
export const emptyBaseMap = {
  type: 'Topology',
  arcs: [],
  objects: {
    countries: { type: 'GeometryCollection', geometries: [] },
    coast: { type: 'MultiLineString', arcs: [] },
    borders: { type: 'MultiLineString', arcs: [] },
    disputed: { type: 'GeometryCollection', geometries: [] },
  },
};
