import type { Dataset } from '../dataset/schema.ts';
import type { Site } from '../model/site.ts';

/** What the dataset is called wherever it is described. */
export const datasetTitle = 'Dialogue Atlas: meetings of the European Union and Central Asia';

export const datasetDescription =
  'Meetings of the European Union and the states of Central Asia since 2006: date, place, series and round, agenda with ' +
  'evidence, delegations with their heads and levels, outcomes, programmes, documents and figures, each with its source.';

export const datasetKeywords = [
  'European Union',
  'Central Asia',
  'diplomacy',
  'security dialogue',
  'meetings',
];

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Who stands for the dataset: the publisher where the operator of the site has named one, else those who made it. */
export const authorOf = ({ publisher }: Site): string => publisher ?? 'Dialogue Atlas contributors';

/** The mail address among what the operator has given as contact; null for an address of the web. */
export const mailOf = ({ contact }: Site): string | null => {
  const address = contact?.replace(/^mailto:/, '') ?? '';
  return /^[^@\s/:]+@[^@\s/:]+$/.test(address) ? address : null;
};

/** The moment of the edition, in UTC. */
export const momentOf = ({ date }: Pick<Dataset, 'date'>): string => `${date}T00:00:00Z`;
