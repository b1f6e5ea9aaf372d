import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { addressOf, goBack, reload, searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { slideIsUp, stageOf } from '../support/briefing-page.ts';
import { nameOfFocus, press } from '../support/keyboard.ts';
import { leadOf, names, opens, t, words } from '../support/say.ts';

const { newPage } = browse();

/** Presents what the address says, or the default deck, and waits for its slide. */
async function present(search = '?slide=1') {
  const page = await newPage();
  await page.goto(search);
  await stageOf(page).waitFor();
  await slideIsUp(page, Number((await addressOf(page)).searchParams.get('slide')));
  return page;
}
const said = (page: Page) => stageOf(page).getByRole('status').textContent();
const lengthOf = async (page: Page) => Number(/\d \p{L}+ (\d+)/u.exec((await said(page)) ?? '')?.[1]);
const slideIn = async (page: Page) => Number(new URLSearchParams(await searchOf(page)).get('slide'));
const city = (page: Page, id: string) =>
  stageOf(page).getByRole('button', { name: opens(`${names.city(id)}, `) });

describe('a presentation', () => {
  it('goes to its end with Page Down alone; each slide is in the address and is announced', async () => {
    const page = await present();
    const length = await lengthOf(page);
    expect(length).toBeGreaterThan(8);
    for (let n = 1; n <= length; n++) {
      await slideIsUp(page, n);
      expect(await slideIn(page)).toBe(n);
      const title = await stageOf(page).getByRole('heading', { level: 2 }).textContent();
      expect(await said(page)).toBe(words.stage.slide(n, length, title ?? ''));
      await page.keyboard.press('PageDown');
    }
    await slideIsUp(page, length);
    await page.keyboard.press('PageUp');
    await slideIsUp(page, length - 1);
  });

  it('goes by Home, End, digits and Enter, and back as the browser does', async () => {
    const page = await present();
    const length = await lengthOf(page);
    await page.keyboard.press('End');
    await slideIsUp(page, length);
    await page.keyboard.press('Home');
    await slideIsUp(page, 1);
    await press(page, '1', '0');
    await stageOf(page).getByText(words.stage.goTo('10')).waitFor();
    await page.keyboard.press('Enter');
    await slideIsUp(page, 10);
    await goBack(page);
    await slideIsUp(page, 1);
    await page.goForward();
    await slideIsUp(page, 10);
    await reload(page);
    await slideIsUp(page, 10);
    expect(await slideIn(page)).toBe(10);
  });

  it('goes dark, shows all slides, the notes and the keys, and ends with Escape', async () => {
    const page = await present('?city=tashkent&slide=2');
    await page.keyboard.press('b');
    const box = await stageOf(page).getByRole('button', { name: words.stage.black }).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);

    await page.keyboard.press('o');
    await page.getByRole('list', { name: words.stage.overview }).waitFor();
    expect(await nameOfFocus(page)).toMatch(opens(`${leadOf(words.stage.slide(2, 3, ''))}2 `));
    await press(page, 'ArrowRight', 'ArrowRight', 'Enter');
    await slideIsUp(page, 4);
    await press(page, 'o', 'o');
    expect(await page.getByRole('list', { name: words.stage.overview }).count()).toBe(0);

    await page.keyboard.press('n');
    const notes = stageOf(page)
      .getByText(/ (?:meetings with a public account|встреч с публичным отчётом)\./)
      .last();
    await notes.waitFor();
    await press(page, 'PageUp', 'n', '?');
    await page.getByRole('region', { name: words.stage.help }).waitFor();
    await press(page, 'Escape', 'Escape');
    await stageOf(page).waitFor({ state: 'detached' });
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await page.getByRole('region', { name: t.map.title }).isVisible()).toBe(true);
  });

  it('leaves the map on a slide its keys, but not the clicker', async () => {
    const page = await present('?slide=3');
    await city(page, 'tashkent').focus();
    await page.keyboard.press('ArrowRight');
    const next = await nameOfFocus(page);
    expect(next).not.toMatch(opens(names.city('tashkent')));
    expect(await slideIn(page)).toBe(3);
    await page.keyboard.press('Enter');
    const chosen = stageOf(page).getByRole('button', { name: next, exact: true });
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    await stageOf(page)
      .getByText(new RegExp(`^\\d+ .* ${t.sentence.cities} ${t.sentence.city(next.split(',')[0]!)}$`))
      .waitFor();
    await page.keyboard.press(' ');
    expect(await chosen.getAttribute('aria-pressed')).toBe('false');
    await press(page, 'b', 'o', '7');
    expect(await slideIn(page)).toBe(3);

    await page.keyboard.press('PageDown');
    await slideIsUp(page, 4);
    await page.keyboard.press('ArrowLeft');
    await slideIsUp(page, 3);
    await city(page, 'tashkent').focus();
    await page.keyboard.press('Escape');
    expect(await slideIn(page)).toBe(3);
    await page.keyboard.press('ArrowRight');
    await slideIsUp(page, 4);
  });

  it('has buttons for those who have no keys, which come with a tap and go', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.goto('?slide=1');
    await slideIsUp(page, 1);
    const bar = page.getByRole('toolbar', { name: words.stage.controls });
    const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
    expect(await opacity()).toBe('0');
    await page.touchscreen.tap(195, 60);
    await expect.poll(opacity).toBe('1');
    await bar.getByRole('button', { name: words.stage.next }).tap();
    await slideIsUp(page, 2);
    await expect.poll(opacity, { timeout: 5000 }).toBe('0');
  });
});
