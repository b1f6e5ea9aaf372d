import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { removingWorker } from '../../src/app/offline/removing-worker.ts';
import { reload } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { builderOf, slideIsUp } from '../support/briefing-page.ts';
import { openPackage, openSlides } from '../support/opened-deck.ts';
import { savedBy } from '../support/saved-file.ts';
import { names, opens, t, words } from '../support/say.ts';
import { serveCopy } from '../support/served-copy.ts';

const site = await serveCopy();
afterAll(() => site.close());
const { newPage } = browse({ base: site.base });

/** Opens the page in a browser that has never seen it, and waits until all of it is kept there. */
async function visit() {
  const page = await newPage({ serviceWorkers: 'allow' });
  await page.goto('');
  await standing(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

describe('after the first visit, without a network', () => {
  it('loads again, filters, searches, presents, and makes PowerPoint and a pack', async () => {
    const page = await visit();
    await page.context().setOffline(true);
    await page.goto('?series=hlpsd');
    await standing(page);
    await page.getByRole('button', { name: t.themes.heat }).click();
    await page.getByRole('rowheader', { name: names.theme('terrorism-extremism') }).waitFor();
    await page.getByRole('textbox', { name: t.filters.search }).fill('eighth');
    await page.getByText(opens(t.sentence.query)).waitFor();
    await page.goto('?series=hlpsd&slide=1');
    await slideIsUp(page, 1);
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);
    await page.goto('?series=hlpsd#briefing');
    await builderOf(page).getByRole('button', { name: words.builder.fresh }).click();
    const { bytes } = await savedBy(
      page,
      builderOf(page).getByRole('button', { name: words.builder.powerpoint }),
    );
    expect((await openSlides(await openPackage(bytes))).length).toBeGreaterThan(5);
    const pack = await savedBy(page, builderOf(page).getByRole('button', { name: words.builder.pack }));
    expect(pack.bytes.length).toBeGreaterThan(1_000_000);
  });

  it('goes on at once, before it was loaded again', async () => {
    const page = await visit();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: t.themes.levels }).click();
    await page.getByRole('heading', { name: t.lens.heading }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
  });
});

describe('a newer version', () => {
  it('says that it is there, changes nothing by itself, waits for a presentation, and comes when it is taken', async () => {
    const page = await visit();
    await reload(page);
    const stage = await page.context().newPage();
    await stage.goto('?slide=1');
    await slideIsUp(stage, 1);
    await site.release('Newer Atlas');
    await update(page);
    const notice = page.getByRole('status').filter({ hasText: t.newVersion.ready });
    await notice.waitFor();
    expect(await page.title()).toBe(t.site.name);
    expect(await stage.getByText(t.newVersion.ready).isVisible()).toBe(false);

    await page.getByRole('button', { name: t.newVersion.take }).click();
    await page.getByText(t.newVersion.presented).waitFor();
    expect(await page.title()).toBe(t.site.name);
    await stage.close();
    await page.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
    await page.getByRole('button', { name: t.newVersion.take }).click();
    await page.waitForFunction(() => document.title === 'Newer Atlas');
  });
});

describe('a site whose operator takes the worker out', () => {
  it('leaves no worker and nothing kept in a browser that had it', async () => {
    const page = await visit();
    await site.write('sw.js', removingWorker);
    await update(page);
    await expect
      .poll(
        () =>
          page.evaluate(async () => [
            (await navigator.serviceWorker.getRegistrations()).length,
            (await caches.keys()).length,
          ]),
        { timeout: 10_000 },
      )
      .toEqual([0, 0]);
  });
});
