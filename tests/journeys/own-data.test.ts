import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { reload } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { nameOfFocus, press, statusOf, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, ownWords as own, statusOf as statusFor, t, whole } from '../support/say.ts';

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
const { allowed, refused } = own;
const button = (page: Page, name: string) => page.getByRole('button', { name });
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
    await tabTo(page, button(page, own.choose.button));
    await page.keyboard.press('Enter');
    await (await asking).setFiles(asFile(table));

    const date = page.getByLabel(own.columns.holds('Когда'));
    await date.waitFor();
    await expectNoViolations(page);
    await tabTo(page, date);
    await press(page, 'ArrowDown');
    expect(await date.inputValue()).toBe('start_date');
    await tabTo(page, button(page, own.columns.read));
    await page.keyboard.press('Enter');

    const errors = page.getByRole('region', { name: own.faults.title(2) });
    await errors.waitFor();
    const { row, field, found, why } = own.faults;
    expect(await errors.getByRole('row').allInnerTexts()).toEqual([
      [row, field, found, why].join('\t'),
      ['3', 'Когда', '03/04/2020', allowed['date-ambiguous']()].join('\t'),
      ['3', 'Темы', 'wine', allowed['theme-unknown']()].join('\t'),
    ]);
    await expectNoViolations(page);
    const saving = page.waitForEvent('download');
    await tabTo(page, button(page, own.faults.save));
    await page.keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toBe(`mine.csv-${own.faults.file}.csv`);

    await tabTo(page, button(page, own.result.open(2)), { backwards: true });
    await page.keyboard.press('Enter');
    await page.getByText(`${own.line.of('mine.csv', 2)}; ${own.line.leftOut(1)}`).waitFor();
    expect(await nameOfFocus(page)).toBe(own.edition.of('mine.csv'));
    await page.getByRole('article').getByRole('heading', { name: '<b>Первая</b> встреча' }).waitFor();
    await tabTo(page, button(page, t.map.city(names.city('astana'), 1)));
    await page.keyboard.press('Enter');
    expect(await statusOf(page)).toBe(statusFor(1, 2, { cities: ['astana'] }));

    await tabTo(page, button(page, own.line.back), { backwards: true });
    await page.keyboard.press('Enter');
    await page.getByText(own.edition.of('mine.csv')).waitFor({ state: 'detached' });
    const { meetings } = await fetchDataset();
    const inAstana = meetings.filter(({ city }) => city === 'astana');
    expect(await statusOf(page)).toBe(statusFor(inAstana.length, meetings.length, { cities: ['astana'] }));
  });

  it('stay offered when the choice of a file is given up', async () => {
    const page = await open('#open');
    // Nobody answers for the file here, so the browser gives the choice up by itself.
    const givenUp = page
      .locator('dialog input[type=file]')
      .evaluate((input) => new Promise((resolve) => input.addEventListener('cancel', () => resolve(true))));
    await tabTo(page, button(page, own.choose.button));
    await page.keyboard.press('Enter');
    expect(await givenUp).toBe(true);
    expect(await nameOfFocus(page)).toBe(own.choose.button);
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
    await page.getByText(own.drop).waitFor();
    await fire('drop');
    await button(page, own.result.open(7)).click();
    await page.getByText(own.line.of('few.json', 7)).waitFor();
    expect(await statusOf(page)).toBe(statusFor(7, 7, {}));
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await page.getByRole('dialog').getByRole('heading', { level: 1 }).waitFor();
    await reload(page);
    const all = dataset.meetings.length;
    await page
      .getByText(whole(statusFor(all, all, {})))
      .first()
      .waitFor();
  });

  it('that are hostile do no harm', async () => {
    const page = await open('#open');
    const isRefused = async (text: string, name: string, why: string) => {
      await chooseFile(page, text, name);
      await page
        .getByRole('alert')
        .filter({ hasText: refused.title(name) })
        .filter({ hasText: why })
        .waitFor();
    };
    // Only the beginning of the file is looked at, so how many there are is not known.
    const [, most = ''] = refused['too-many-columns']('').split(';');
    await isRefused(`{"meetings":${'['.repeat(200_000)}`, 'deep.json', refused['too-deep']('64'));
    await isRefused(`a${',a'.repeat(1_000_000)}\n`, 'wide.csv', most.trim());
    await isRefused(`date,title\n2020,"${'x'.repeat(4_000_000)}`, 'line.csv', refused['row-too-long']('2'));
    await isRefused('date,title\n2020,\0\n', 'nul.csv', refused['not-text']());
    await isRefused(
      '{"meetings": "no", "__proto__": {"x": 1}}',
      'no.json',
      refused['not-a-dataset']('meetings'),
    );
    await chooseFile(
      page,
      'date,title,city,series,themes,__proto__\n2020,<img src=x onerror=alert(1)>,Astana,<i>x</i>,water,1\n',
      'html.csv',
    );
    await button(page, own.result.open(1)).click();
    await page.getByText(own.line.of('html.csv', 1)).waitFor();
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
    await page.getByRole('progressbar', { name: own.reading('large.csv') }).waitFor();
    await button(page, own.cancel).click();
    await page.getByRole('heading', { name: own.columns.title('large.csv') }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { meetings } = await fetchDataset();
    expect(await statusOf(page)).toBe(statusFor(meetings.length, meetings.length, {}));
  });

  it('are offered in a narrow window too, and the dialog gives the focus back', async () => {
    const page = await open('', { viewport: { width: 320, height: 640 } });
    await button(page, t.sentence.copy).focus();
    const show = () =>
      page.evaluate(() => {
        location.hash = '#open';
      });
    await show();
    await button(page, own.choose.button).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await nameOfFocus(page)).toBe(t.sentence.copy);
    await show();
    await button(page, own.choose.button).waitFor();
    await chooseFile(page, table);
    await page.getByLabel(own.columns.holds('Когда')).selectOption('start_date');
    await expectNoViolations(page);
    await button(page, own.columns.read).click();
    await page.getByRole('region', { name: own.faults.title(2) }).waitFor();
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
    await expectNoViolations(page);
  });

  it('need no worker: a page opened from disk reads them itself', async () => {
    const page = await open(new URL('atlas.html', inject('base')).href);
    await page.evaluate(() => {
      location.hash = '#open';
    });
    await button(page, own.choose.button).waitFor();
    await chooseFile(page, 'date,title\n2020,A\n2021,B\n');
    await button(page, own.result.open(2)).click();
    await page.getByText(own.line.of('mine.csv', 2)).waitFor();
    expect(await statusOf(page)).toBe(statusFor(2, 2, {}));
  });
});
