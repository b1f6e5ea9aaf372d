import type { OwnEnd, OwnStep } from '../../dataset/own/own-steps.ts';
import { nameSource } from '../../dataset/own/record-parts.ts';
import { overviewOf } from '../../dataset/overview.ts';
import type { Dataset, Overview } from '../../dataset/schema.ts';
import { createSharing } from './share-texts.ts';

/** Takes in the parts of a file as they are read, and makes a dataset and its overview of them. */
export function gatherRecords(edition: Pick<Dataset, 'version' | 'date'>) {
  const dataset: Dataset = {
    ...edition,
    sources_read: edition.date,
    licence: 'CC-BY-4.0',
    meetings: [],
    sources: [],
    series: [],
    parties: [],
    people: [],
    cities: [],
    programmes: [],
    themes: { groups: [], themes: [] },
  };
  const cards: Overview['meetings'] = [];
  const share = createSharing();

  return {
    /** Takes in a step, which is its own from then on. */
    add({ meetings, factSources, sources, themes }: OwnStep): void {
      share(meetings);
      share(factSources);
      share(sources);
      if (themes) dataset.themes = themes;
      const named = meetings.map((meeting, n) => nameSource(meeting, factSources[n] ?? null));
      for (const meeting of named) dataset.meetings.push(meeting);
      for (const source of sources) dataset.sources.push(source);
      for (const card of overviewOf({ ...dataset, meetings: named }).meetings) cards.push(card);
    },
    count: () => cards.length,
    finish({ tables }: OwnEnd): { dataset: Dataset; overview: Overview } {
      const whole = { ...dataset, ...tables };
      const tablesOfAll = overviewOf({ ...whole, meetings: oneOfEachHost(whole.meetings) });
      return { dataset: whole, overview: { ...tablesOfAll, meetings: cards } };
    },
  };
}

/** An overview has only the cities that hosted a meeting. */
function oneOfEachHost(meetings: Dataset['meetings']): Dataset['meetings'] {
  const hosts = new Set<string | null>();
  return meetings.filter(({ city }) => !hosts.has(city) && hosts.add(city));
}
