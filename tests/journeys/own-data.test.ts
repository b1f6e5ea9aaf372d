import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { nameOfFocus, statusOf, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';

const { open } = browse();

const table = [
  'Когда;Название;Город;Темы;Делегации;Источник',
  '2020-05-01;<b>Первая</b> встреча;Астана;Вода|Энергетика;ЕС|KZ;https://example.org/1',
  '03/04/2020;Вторая;Астана;wine;;',
  ';;;;;',
  '2021;Третья;Ташкент;water;EU;javascript:alert(1)',
].join('\r\n');

const asFile = (text: string, name = 'mine.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const chooseFile = (page: Page, text: string, name?: string) =>
  page.locator('dialog input[type=file]').setInputFiles(asFile(text, name));

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describe('own data', () => {
  it('are opened by keyboard: a column matched by hand, errors seen and saved, filtered, and left', async () => {
    const page = await open('#open');
    // Asked for before the way to the button, so that the browser has heard of it when Enter is pressed.
    const asking = page.waitForEvent('filechooser');
    await tabTo(page, button(page, 'Choose a file'));
    await page.keyboard.press('Enter');
    await (await asking).setFiles(asFile(table));

    const date = page.getByLabel('“Когда” holds');
    await date.waitFor();
    await expectNoViolations(page);
    await tabTo(page, date);
    await page.keyboard.type('Date');
    await tabTo(page, button(page, 'Read the rows'));
    await page.keyboard.press('Enter');

    const errors = page.getByRole('region', { name: '2 errors' });
    await errors.waitFor();
    expect(await errors.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('Row'),
      expect.stringMatching(/^3\s+Когда\s+03\/04\/2020\s+Day and month/),
      expect.stringMatching(/^3\s+Темы\s+wine/),
    ]);
    await expectNoViolations(page);
    const saving = page.waitForEvent('download');
    await tabTo(page, button(page, 'Save all errors as CSV'));
    await page.keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toBe('mine.csv-errors.csv');

    await tabTo(page, button(page, 'Open 2 meetings'), { backwards: true });
    await page.keyboard.press('Enter');
    await page.getByText('mine.csv: 2 meetings of your own, kept in this tab; 1 row left out').waitFor();
    expect(await nameOfFocus(page)).toBe('Own data: mine.csv');
    expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toContain(
      '<b>Первая</b> встреча',
    );
    await tabTo(page, button(page, 'Astana, 1 meeting'));
    await page.keyboard.press('Enter');
    expect(await statusOf(page)).toBe('1 of 2 meetings in Astana');

    await tabTo(page, button(page, 'Back to the atlas’s data'), { backwards: true });
    await page.keyboard.press('Enter');
    await page.getByText('Own data: mine.csv').waitFor({ state: 'detached' });
    expect(await statusOf(page)).toMatch(/^\d+ of 128 meetings in Astana$/);
  });

  it('stay offered when the choice of a file is given up', async () => {
    const page = await open('#open');
    // Nobody answers for the file here, so the browser gives the choice up by itself.
    const givenUp = page
      .locator('dialog input[type=file]')
      .evaluate((input) => new Promise((resolve) => input.addEventListener('cancel', () => resolve(true))));
    await tabTo(page, button(page, 'Choose a file'));
    await page.keyboard.press('Enter');
    expect(await givenUp).toBe(true);
    expect(await nameOfFocus(page)).toBe('Choose a file');
  });

  it('of a dataset are taken from a file dropped on the page', async () => {
    const page = await open();
    const dataset = await fetchDataset();
    const meetings = dataset.meetings.slice(0, 7);
    await page.locator('[popover=manual]').waitFor({ state: 'attached' });
    const fire = (type: string) =>
      page.evaluate(
        ([name, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text!], 'few.json'));
          document.body.dispatchEvent(
            new DragEvent(name!, { dataTransfer, bubbles: true, cancelable: true }),
          );
        },
        [type, JSON.stringify({ ...dataset, meetings })],
      );
    await fire('dragover');
    await page.getByText('Drop the file to open it in this tab').waitFor();
    await fire('drop');
    await button(page, 'Open 7 meetings').click();
    await page.getByText(/^few\.json: 7 meetings/).waitFor();
    expect(await statusOf(page)).toBe('7 of 7 meetings');
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
    await page.reload();
    await page
      .getByText(/^\d+ of 128 meetings$/)
      .first()
      .waitFor();
  });

  it('that are hostile do no harm', async () => {
    const page = await open('#open');
    const refused = async (text: string, name: string, words: RegExp) => {
      await chooseFile(page, text, name);
      await page.getByRole('alert').filter({ hasText: words }).waitFor();
    };
    await refused(`{"meetings":${'['.repeat(200_000)}`, 'deep.json', /brackets go more than 64 deep/);
    await refused(`a${',a'.repeat(1_000_000)}\n`, 'wide.csv', /at most 1,000 can be read/);
    await refused(`date,title\n2020,"${'x'.repeat(4_000_000)}`, 'line.csv', /Row 2 has more than a million/);
    await refused('date,title\n2020,\0\n', 'nul.csv', /not a text/);
    await refused('{"meetings": "no", "__proto__": {"x": 1}}', 'no.json', /no dataset/);
    await chooseFile(
      page,
      'date,title,city,series,themes,__proto__\n2020,<img src=x onerror=alert(1)>,Astana,<i>x</i>,water,1\n',
      'html.csv',
    );
    await button(page, 'Open 1 meeting').click();
    await page.getByText(/^html\.csv: 1 meeting/).waitFor();
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });

  it('of a large file can be given up half way', async () => {
    const page = await open('#open');
    await page.evaluate(() => {
      const thousand = `2020-01-01,A meeting,${'x'.repeat(500)}\n`.repeat(1000);
      const parts = Array.from({ length: 190 }, () => thousand);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['date,title,note\n', ...parts], 'large.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('progressbar', { name: 'Reading large.csv' }).waitFor();
    await button(page, 'Cancel').click();
    await page.getByRole('heading', { name: 'Columns of large.csv' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await statusOf(page)).toBe('128 of 128 meetings');
  });

  it('are offered in a narrow window too, and the dialog gives the focus back', async () => {
    const page = await open('', { viewport: { width: 320, height: 640 } });
    await button(page, 'Copy sentence').focus();
    const show = () =>
      page.evaluate(() => {
        location.hash = '#open';
      });
    await show();
    await button(page, 'Choose a file').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await nameOfFocus(page)).toBe('Copy sentence');
    await show();
    await button(page, 'Choose a file').waitFor();
    await chooseFile(page, table);
    await page.getByLabel('“Когда” holds').selectOption('start_date');
    await expectNoViolations(page);
    await button(page, 'Read the rows').click();
    await page.getByRole('region', { name: '2 errors' }).waitFor();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
    await expectNoViolations(page);
  });

  it('need no worker: a page opened from disk reads them itself', async () => {
    const page = await open(new URL('atlas.html', inject('base')).href);
    await page.evaluate(() => {
      location.hash = '#open';
    });
    await button(page, 'Choose a file').waitFor();
    await chooseFile(page, 'date,title\n2020,A\n2021,B\n');
    await button(page, 'Open 2 meetings').click();
    await page.getByText(/^mine\.csv: 2 meetings/).waitFor();
    expect(await statusOf(page)).toBe('2 of 2 meetings');
  });
});
