import type { Briefing } from '../model/briefing.ts';
import { insertBriefing } from './one-file/insert-briefing.ts';
import { ownSource } from './one-file/own-source.ts';

/** Why `atlas.html` beside the page could not be used: no answer, a status such as 404, or another file in its place. */
export class PackError extends Error {
  readonly kind: 'no-answer' | 'status' | 'not-an-atlas';
  readonly status: number | null;

  constructor(kind: PackError['kind'], status: number | null = null) {
    super(`${atlasPath}: ${kind}`);
    this.kind = kind;
    this.status = status;
  }
}

const atlasPath = 'atlas.html';

/**
 * A briefing pack: one HTML file that holds the whole atlas and the briefing. It is made of `atlas.html` beside the
 * page, or, where the page is itself such a file, of its own source and without a request. Throws a PackError that
 * says why it could not be made, or what `signal` was aborted with.
 */
export async function writePack(
  briefing: Briefing,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Blob> {
  const html = insertBriefing(ownSource() ?? (await fetchAtlas(signal)), briefing);
  if (html === null) throw new PackError('not-an-atlas');
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}

async function fetchAtlas(signal: AbortSignal | undefined): Promise<string> {
  try {
    const answer = await fetch(new URL(atlasPath, document.baseURI), { signal: signal ?? null });
    if (!answer.ok) throw new PackError('status', answer.status);
    return await answer.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof PackError ? error : new PackError('no-answer');
  }
}
