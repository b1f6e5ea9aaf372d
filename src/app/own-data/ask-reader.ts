import type { Answer, Request } from './run-request.ts';
import { startWorker } from './start-worker.ts';

/**
 * Has a request done beside the page, or in slices within it where no worker may run, and hands on every answer until
 * the signal ends it.
 */
export function askReader(request: Request, onAnswer: (answer: Answer) => void, signal: AbortSignal): void {
  let worker: Worker;
  try {
    worker = startWorker();
  } catch {
    void askHere(request, onAnswer, signal);
    return;
  }
  let isHeard = false;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isHeard = true;
    if (signal.aborted) return;
    onAnswer(data);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    if (data.kind === 'step') worker.postMessage('taken');
    else worker.terminate();
  });
  // A policy that refuses workers tells it only now.
  worker.addEventListener('error', (event) => {
    worker.terminate();
    if (signal.aborted) return;
    if (isHeard) onAnswer({ kind: 'refused', refusal: { code: 'failed', detail: event.message } });
    else void askHere(request, onAnswer, signal);
  });
  signal.addEventListener('abort', () => worker.terminate());
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(request);
}

const sliceTime = 24;

/** As in a worker, but letting the page breathe after each slice of milliseconds. */
async function askHere(
  request: Request,
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
): Promise<void> {
  const reader = await import('./run-request.ts').catch((error: unknown) => String(error));
  if (typeof reader === 'string') {
    onAnswer({ kind: 'refused', refusal: { code: 'failed', detail: reader } });
    return;
  }
  let since = performance.now();
  for await (const answer of reader.runRequest(request)) {
    if (signal.aborted) return;
    onAnswer(answer);
    if (performance.now() - since < sliceTime) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    since = performance.now();
  }
}
