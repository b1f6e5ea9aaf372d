import { runRequest, type Request } from './run-request.ts';

/** Answers on their way that nobody has taken in yet: more of them would only fill the memory. */
const mostAhead = 4;

let ahead = 0;
let goOn: (() => void) | null = null;

/** Runs beside the page: does what the first message asks for and posts the answers, each of which a later message takes. */
addEventListener('message', async ({ data }: MessageEvent<Request | 'taken'>) => {
  if (data === 'taken') {
    ahead -= 1;
    goOn?.();
    return;
  }
  for await (const answer of runRequest(data)) {
    postMessage(answer);
    ahead += 1;
    if (ahead < mostAhead) continue;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
  }
});
