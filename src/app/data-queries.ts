import { QueryClient, queryOptions, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Dataset, Overview } from '../dataset/schema.ts';
import { unpackBaseMap, type BaseMapTopology } from '../pictures/base-map.ts';
import { loadJson } from './load-json.ts';

/** The data never changes while the page is open, and may be there without a network. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });

const overviewLists = ['meetings', 'series', 'parties', 'cities'];
const datasetLists = [...overviewLists, 'people', 'programmes', 'sources'];

const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: () => loadJson<Overview>('data/overview.json', (value) => findFault(value, overviewLists)),
});

export const useOverview = () => useQuery(overviewQuery);

const datasetQuery = (version: string) =>
  queryOptions({
    queryKey: ['dataset', version],
    queryFn: () => loadJson<Dataset>('data/dataset.json', (value) => findFault(value, datasetLists, version)),
  });

const baseMapQuery = queryOptions({
  queryKey: ['base-map'],
  queryFn: async () => {
    const topology = await loadJson<BaseMapTopology>('base-map.json', (value) =>
      fieldOf(value, 'objects') ? null : '–',
    );
    // To read and to unpack it in one go would hold up a page that is being drawn.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return unpackBaseMap(topology);
  },
});

const searchQuery = (dataset: Dataset) =>
  queryOptions({ queryKey: ['search', dataset.version], queryFn: () => loadSearch(dataset) });

/** The whole dataset, or what keeps it. */
export type Records = Pick<UseQueryResult<Dataset>, 'data' | 'error' | 'isFetching' | 'refetch'>;

/** The whole dataset, fetched once it is wanted. Its version must be that of the overview. */
export function useDataset(version: string, isWanted: boolean): Records {
  const { data, error, isFetching, refetch } = useQuery({ ...datasetQuery(version), enabled: isWanted });
  // Of a query every drawing gets an object of its own, for which all that shows records would be drawn again.
  return useMemo(() => ({ data, error, isFetching, refetch }), [data, error, isFetching, refetch]);
}

export const useBaseMap = () => useQuery(baseMapQuery);

/** A function that finds the meetings with all words of a query; made when the first words are searched for. */
export const useSearch = (dataset: Dataset | undefined, isWanted: boolean) =>
  useQuery({
    queryKey: ['search', dataset?.version ?? null],
    queryFn: dataset && isWanted ? () => loadSearch(dataset) : skipToken,
  });

/** All that is fetched beside the overview, as soon as it is there; rejects with the fault of what is not. */
export async function fetchAll(client: QueryClient, version: string) {
  const [dataset, shapes] = await Promise.all([
    client.ensureQueryData(datasetQuery(version)),
    client.ensureQueryData(baseMapQuery),
  ]);
  return { dataset, shapes, engine: await client.ensureQueryData(searchQuery(dataset)) };
}

/** The whole dataset that the page came with; rejects with the fault of what could not be fetched. */
export const fetchDataset = async (client: QueryClient): Promise<Dataset> =>
  client.ensureQueryData(datasetQuery((await client.ensureQueryData(overviewQuery)).version));

/** A client that holds these records, and the base map of another. */
export function holdRecords(
  { overview, dataset }: { overview: Overview; dataset: Dataset },
  other: QueryClient,
): QueryClient {
  const client = createQueryClient();
  client.setQueryData(overviewQuery.queryKey, overview);
  client.setQueryData(datasetQuery(overview.version).queryKey, dataset);
  const baseMap = other.getQueryData(baseMapQuery.queryKey);
  if (baseMap) client.setQueryData(baseMapQuery.queryKey, baseMap);
  return client;
}

async function loadSearch(dataset: Dataset) {
  const { buildSearch, findMeetings, findWords } = await import('../model/search.ts');
  return { search: buildSearch(dataset), findMeetings, findWords };
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

function findFault(value: unknown, lists: readonly string[], version: string | null = null): string | null {
  const missing = lists.find((list) => !Array.isArray(fieldOf(value, list)));
  if (missing) return `"${missing}"`;
  const themes = fieldOf(value, 'themes');
  if (!Array.isArray(fieldOf(themes, 'groups')) || !Array.isArray(fieldOf(themes, 'themes')))
    return '"themes"';
  const found = fieldOf(value, 'version');
  if (typeof found !== 'string') return '"version"';
  return version === null || found === version ? null : `${found} ≠ ${version}`;
}
