import { runRequest, type Request } from './run-request.ts';

/** Runs beside the page: does what a message asks for and posts the answers. */
addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  for await (const answer of runRequest(data)) postMessage(answer);
});
