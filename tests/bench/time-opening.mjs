import { withServedPage } from './served-page.mjs';
import { clickTimes } from './time-clicks.mjs';

const times = 3;

/** Prints how long tables of generated meetings take to be read and to be shown, and what the page then holds. */
export async function timeOpening(sizes, writeTable) {
  await withServedPage(async (browser, base) => {
    const tables = await (await fetch(new URL('data/dataset.json', base))).json();
    const rows = [];
    for (const size of sizes) {
      const text = writeTable(size, tables);
      for (let n = 0; n < times; n++) rows.push(await openTable(browser, base, size, text));
    }
    console.log(
      '\nA table opened as own data: milliseconds to read it, to show it, and of a click on a filter less an idle one; megabytes of script memory.\n',
    );
    console.table(rows);
  });
}

async function openTable(browser, base, meetings, text) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL('#open', base).href);
  await page.locator('.recharts-surface path[data-group]').first().waitFor({ state: 'attached' });
  await page.locator('dialog input[type=file]').waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  const open = page.getByRole('button', { name: /^Open [\d,]+ meetings$/ });
  // The file is made in the page, so that its way there is not counted.
  await page.evaluate((parts) => {
    const file = new File([parts], 'table.csv', { type: 'text/csv' });
    const transfer = new DataTransfer();
    transfer.items.add(file);
    window.give = () => {
      const input = document.querySelector('dialog input[type=file]');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }, text);
  const start = performance.now();
  await page.evaluate(() => window.give());
  await open.waitFor({ timeout: 120_000 });
  const read = performance.now();
  await open.click();
  await page.locator('#themes path[data-group]').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.getByText(/^table\.csv: /).waitFor();
  const shown = performance.now();
  const { difference } = await clickTimes(page);
  const memory = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  await page.close();
  return {
    meetings,
    megabytes: Math.round(text.length / 1e5) / 10,
    read: Math.round(read - start),
    show: Math.round(shown - read),
    'click less idle': difference,
    'memory after the clicks': Math.round(memory),
  };
}
