import { describe, expect, it } from 'vitest';

import { LoadError, loadJson } from '../../src/app/load-json.ts';
import { answerFiles } from '../support/answered-files.ts';

const path = 'data/overview.json';
const anyShape = () => null;

async function failure(
  file: object | null | undefined,
  hasShape: (value: unknown) => string | null = anyShape,
) {
  answerFiles(file === undefined ? {} : { [path]: file });
  const error: unknown = await loadJson(path, hasShape).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error('It did not fail as it should.');
  return { kind: error.kind, address: error.address, detail: error.detail };
}

describe(loadJson, () => {
  it('gives what the file holds', async () => {
    const asked = answerFiles({ [path]: { version: '1.0.0' } });
    expect(await loadJson(path, anyShape)).toEqual({ version: '1.0.0' });
    expect(asked).toEqual([path]);
  });

  it('fetches the file from beside the page, wherever that is', async () => {
    window.history.replaceState(null, '', '/tools/atlas/?city=astana');
    const asked = answerFiles({ 'tools/atlas/data/overview.json': {} });
    await loadJson(path, anyShape);
    expect(asked).toEqual(['tools/atlas/data/overview.json']);
    window.history.replaceState(null, '', '/');
  });

  it('says that nothing answered', async () => {
    expect(await failure(null)).toEqual({ kind: 'no-answer', address: path, detail: {} });
  });

  it('says with which status it was answered', async () => {
    expect(await failure(undefined)).toEqual({ kind: 'status', address: path, detail: { status: 404 } });
    const broken = { status: 503, body: '{"meetings":[]}' };
    expect(await failure(broken)).toEqual({ kind: 'status', address: path, detail: { status: 503 } });
  });

  it.each(['', '{"meetings":[', '<!doctype html>'])('says that “%s” is not JSON', async (body) => {
    expect(await failure({ body })).toEqual({ kind: 'not-json', address: path, detail: {} });
  });

  it.each(['null', '[]', '"meetings"', '{}'])('says that %s is not what was expected', async (body) => {
    expect(await failure({ body }, () => '“meetings”')).toEqual({
      kind: 'wrong-shape',
      address: path,
      detail: { what: '“meetings”' },
    });
  });

  it('hands over the problems of the records, with which a server in development answers', async () => {
    const problems = [
      { file: 'cities.json', field: '[tashkent].name', value: '', message: 'must not be empty' },
    ];
    expect(await failure({ status: 500, body: JSON.stringify({ problems }) })).toEqual({
      kind: 'problems',
      address: path,
      detail: { problems },
    });
  });
});
