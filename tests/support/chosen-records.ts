import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { realDataset } from './records.ts';

const dataset = realDataset();

/** The dataset of the real records with some of its meetings alone, each changed where a change is given. */
export function chooseRecords(...ids: (string | [id: string, change: Partial<Meeting>])[]): Dataset {
  const meetings = ids.map((chosen): Meeting => {
    const [id, change] = typeof chosen === 'string' ? [chosen, {}] : chosen;
    const meeting = dataset.meetings.find((other) => other.id === id);
    if (!meeting) throw new Error(`There is no record “${id}”.`);
    return { ...meeting, ...change };
  });
  return { ...dataset, meetings };
}
