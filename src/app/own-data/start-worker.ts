/** A worker beside the page; throws where the page may have none, as one opened from disk. */
export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'own-data' });
