import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateMemory } from './private-memory.mjs';
import { withServedPage } from './served-page.mjs';
import { clickTimes } from './time-clicks.mjs';

const times = 3;

/** Prints how long tables of generated meetings take to be read and to be shown, and what the page then holds. */
export async function timeOpening(sizes, writeTable) {
  await withServedPage(async (browser, base) => {
    const tables = await (await fetch(new URL('data/dataset.json', base))).json();
    const rows = [];
    const folder = mkdtempSync(join(tmpdir(), 'atlas-table-'));
    const file = join(folder, 'table.csv');
    try {
      for (const size of sizes) {
        const text = writeTable(size, tables);
        writeFileSync(file, text);
        const megabytes = Math.round(text.length / 1e5) / 10;
        for (let n = 0; n < times; n++)
          rows.push({ meetings: size, megabytes, ...(await openTable(browser, base, file)) });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    console.log(
      '\nA table opened as own data: milliseconds to read it, to show it, and of a click on a filter less an idle one; ' +
        'megabytes of script memory after the clicks, and of what the process of the tab holds for itself: at most, and ' +
        'after the clicks (null where the system does not tell).\n',
    );
    console.table(rows);
  });
}

async function openTable(browser, base, file) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL('#open', base).href);
  await page.locator('.recharts-surface path[data-group]').first().waitFor({ state: 'attached' });
  const input = page.locator('dialog input[type=file]');
  await input.waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  const open = page.getByRole('button', { name: /^Open [\d,]+ meetings$/ });
  let most = privateMemory();
  const watch = setInterval(() => {
    most = most === null ? null : Math.max(most, privateMemory());
  }, 100);
  const start = performance.now();
  await input.setInputFiles(file);
  await open.waitFor({ timeout: 120_000 });
  const read = performance.now();
  await open.click();
  await page.locator('#themes path[data-group]').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.getByText(/^table\.csv: /).waitFor();
  const shown = performance.now();
  const { difference } = await clickTimes(page);
  clearInterval(watch);
  const memory = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
  const held = privateMemory();
  await page.close();
  return {
    read: Math.round(read - start),
    show: Math.round(shown - read),
    'click less idle': difference,
    'script memory': Math.round(memory),
    'process at most': most && Math.round(most),
    'process after': held && Math.round(held),
  };
}
