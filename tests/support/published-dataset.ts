import { inject } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';

/** The dataset as it is served beside the page. */
export async function fetchDataset(): Promise<Dataset> {
  const answer = await fetch(new URL('data/dataset.json', inject('base')));
  return (await answer.json()) as Dataset;
}
