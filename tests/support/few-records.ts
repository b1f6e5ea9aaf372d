import type { Page } from 'playwright-core';
import type { Dataset, Overview } from '../../src/dataset/schema.ts';
import { realDataset } from './records.ts';

/** One series whole, and whatever is of uncertain date: some fifteen meetings with every kind of gap. */
const isKept = ({ series, start_date }: { series: string; start_date: string }) =>
  series === 'hlpsd' || start_date.length < 7;

/** The few records that are served. */
export const fewRecords = (): Dataset['meetings'] => realDataset().meetings.filter(isKept);

/** Serves the page few of the published records, for tools that look at every element of it. */
export async function serveFewRecords(page: Page) {
  await page.route(/\/data\/(overview|dataset)\.json/, async (route) => {
    const published = (await (await route.fetch()).json()) as Overview | Dataset;
    const meetings = published.meetings.filter(isKept);
    await route.fulfill({ json: { ...published, meetings } });
  });
}

/** Goes to an address on a page that is served few records. */
export async function goToFewRecords(page: Page, address = ''): Promise<Page> {
  await serveFewRecords(page);
  await page.goto(address);
  return page;
}
