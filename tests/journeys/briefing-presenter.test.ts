import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { goBack, reload } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { deckOf, slideIsUp, stageOf } from '../support/briefing-page.ts';
import { press } from '../support/keyboard.ts';
import { opens, words } from '../support/say.ts';

const { newPage } = browse();
let folder: string;
let atlas: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  const answer = await fetch(new URL('atlas.html', inject('base')));
  await writeFile(join(folder, 'atlas.html'), await answer.text());
  atlas = String(pathToFileURL(join(folder, 'atlas.html')));
});
afterAll(() => rm(folder, { recursive: true }));

async function present(address: string) {
  const page = await newPage();
  await page.goto(address);
  await stageOf(page).waitFor();
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('p');
  const presenter = await opened;
  const faults: string[] = [];
  presenter.on('console', (message) => faults.push(message.text()));
  presenter.on('pageerror', (error) => faults.push(error.message));
  return { page, presenter, faults };
}
const windowOf = (presenter: Page) => presenter.getByRole('main', { name: words.stage.presenter });
const showsSlide = (presenter: Page, n: number) =>
  windowOf(presenter)
    .getByRole('status')
    .filter({ hasText: opens(words.stage.slide(n, 12, '')) })
    .waitFor();

describe('the presenter window', () => {
  it.each(['served', 'opened from disk'])(
    'follows the presentation and leads it, whichever of the two is loaded again, %s',
    async (how) => {
      const { page, presenter, faults } = await present(how === 'served' ? '?slide=1' : `${atlas}?slide=1`);
      await showsSlide(presenter, 1);
      await page.keyboard.press('PageDown');
      await showsSlide(presenter, 2);
      await presenter.keyboard.press('PageDown');
      await slideIsUp(page, 3);
      await windowOf(presenter).getByRole('button', { name: words.stage.next }).click();
      await slideIsUp(page, 4);
      await showsSlide(presenter, 4);

      await reload(page);
      await slideIsUp(page, 4);
      await windowOf(presenter).getByRole('button', { name: words.stage.previous }).click();
      await slideIsUp(page, 3);
      await page.keyboard.press('End');
      await showsSlide(presenter, 12);
      await windowOf(presenter).getByText(words.stage.lastSlide).waitFor();

      await presenter.reload();
      await showsSlide(presenter, 12);
      await presenter.keyboard.press('Home');
      await slideIsUp(page, 1);
      await showsSlide(presenter, 1);
      expect(faults).toEqual([]);
    },
  );

  it('shows the notes, the next slide and a timer that goes on when it is loaded again', async () => {
    const { page, presenter } = await present('?slide=2');
    await showsSlide(presenter, 2);
    const title = await stageOf(page).getByRole('heading', { level: 2 }).textContent();
    await windowOf(presenter).getByRole('heading', { level: 2, name: title!, exact: true }).waitFor();
    await page.keyboard.press('n');
    const [firstNote] = deckOf().slides[1]!.notes.split('\n');
    const notes = windowOf(presenter).getByText(opens(firstNote!)).last();
    expect(
      await stageOf(page)
        .getByText(await notes.innerText())
        .count(),
    ).toBeGreaterThan(0);
    await press(page, 'n', 'PageDown');
    await showsSlide(presenter, 3);
    const next = windowOf(presenter).locator('section').last();
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 4);
    const now = await stageOf(page).getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press('PageUp');
    await showsSlide(presenter, 3);
    await next.getByRole('heading', { name: now!, exact: true }).waitFor();

    const timer = windowOf(presenter).getByRole('timer');
    await timer.filter({ hasText: /^00:0[2-9]$/ }).waitFor();
    await windowOf(presenter).getByRole('button', { name: words.stage.pause }).click();
    const stood = await timer.textContent();
    await presenter.reload();
    await showsSlide(presenter, 3);
    expect(await timer.textContent()).toBe(stood);
    await windowOf(presenter).getByRole('button', { name: words.stage.resume }).waitFor();
  });

  it('says that the presentation has ended, and finds it again', async () => {
    const { page, presenter } = await present('?slide=2');
    await showsSlide(presenter, 2);
    const said = () => windowOf(presenter).getByRole('status').textContent();
    await page.keyboard.press('Escape');
    await stageOf(page).waitFor({ state: 'detached' });
    await expect.poll(said, { timeout: 10_000 }).toBe(words.stage.lost);
    await goBack(page);
    await showsSlide(presenter, 2);
    await page.close();
    await expect.poll(said, { timeout: 10_000 }).toBe(words.stage.lost);
  });

  it('says so by itself, without a presentation', async () => {
    const page = await newPage();
    await page.goto('#presenter');
    expect(await page.getByRole('status').filter({ hasText: words.stage.lost }).textContent()).toBe(
      words.stage.lost,
    );
  });

  it('is not opened where the browser refuses, which the stage says', async () => {
    const page = await newPage();
    await page.goto('?slide=1');
    await slideIsUp(page, 1);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('p');
    const alert = stageOf(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toBe(words.stage.refused);
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);
  });
});
