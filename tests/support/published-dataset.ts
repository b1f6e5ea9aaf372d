import { inject } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';

/** The dataset as it is served beside the page. */
export async function fetchDataset(): Promise<Dataset> {
  const answer = await fetch(new URL('data/dataset.json', inject('base')));
  return (await answer.json()) as Dataset;
}

/** How many themes one meeting has that another had not, has kept, and has no longer. */
export function countChanges({ meetings }: Dataset, before: string, after: string) {
  const themesOf = (id: string) => [
    ...new Set(meetings.find((meeting) => meeting.id === id)!.themes.map(({ theme }) => theme)),
  ];
  const [were, are] = [themesOf(before), themesOf(after)];
  const added = are.filter((theme) => !were.includes(theme)).length;
  const gone = were.filter((theme) => !are.includes(theme)).length;
  return { added, kept: are.length - added, gone };
}
