import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Presses a button and gives the file that the page then saves: its name, where it lies under that name, its bytes. */
export async function savedBy(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  const name = download.suggestedFilename();
  const path = join(await mkdtemp(join(tmpdir(), 'saved-')), name);
  await download.saveAs(path);
  return { name, path, bytes: await readFile(path) };
}
