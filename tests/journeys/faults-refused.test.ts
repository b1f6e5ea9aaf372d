import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builderOf, slideIsUp, stageOf } from '../support/briefing-page.ts';
import { browse, standing } from '../support/browse.ts';

// React names what a view has thrown.
const { newPage } = browse({ expected: /made to fail/ });

/** Opens the page in a browser in which something is refused, by what is run before it. */
async function openWhere(refuse: () => void, address = '') {
  const page = await newPage();
  await page.addInitScript(refuse);
  await page.goto(address);
  await standing(page);
  return page;
}

const refusals = {
  'has no room left to keep anything': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  },
  'lets nothing be kept': () => {
    const refuse = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  },
};

describe.each(Object.entries(refusals))('where the browser %s', (_, refuse) => {
  it('takes another appearance and language, and filters', async () => {
    const page = await openWhere(refuse);
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await page.locator('html').getAttribute('data-appearance')).toBe('dark');
    await page.getByRole('button', { name: /^Tashkent, / }).click();
    await page.getByRole('button', { name: /RU|Русский/ }).click();
    await page.getByRole('heading', { name: 'Где встречались' }).waitFor();
    expect(new URL(page.url()).search).toBe('?city=tashkent');
  });

  it('makes a briefing, says that it is not kept, and still makes a file of it', async () => {
    const page = await openWhere(refuse, '#briefing');
    await builderOf(page).getByRole('button', { name: 'New from the selection' }).click();
    await builderOf(page)
      .getByRole('status')
      .filter({ hasText: 'This browser does not keep briefings, or has no room for them.' })
      .waitFor();
    const saved = page.waitForEvent('download');
    await builderOf(page).getByRole('button', { name: 'Save file' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  });
});

describe('where the browser refuses to copy', () => {
  const noClipboard = {
    'by saying no': () => {
      const writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
    'by having no clipboard': () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  };

  /** What the page offers to copy by hand at a click. */
  async function offered(page: Page, name: string) {
    const asked = page.waitForEvent('dialog');
    void page.getByRole('button', { name }).first().click();
    const dialog = await asked;
    const text = dialog.defaultValue();
    expect(dialog.message()).toContain('This browser did not allow copying');
    await dialog.dismiss();
    return text;
  }

  it.each(Object.entries(noClipboard))('offers the text to copy by hand, %s', async (_, refuse) => {
    const page = await openWhere(refuse, '?city=tashkent');
    expect(await offered(page, 'Copy link')).toMatch(/\?city=tashkent$/);
    expect(await offered(page, 'Copy sentence')).toMatch(/^\d+ of \d+ meetings in Tashkent\. /);
    await page.getByRole('button', { name: 'Embed' }).click();
    expect(await offered(page, 'Copy code')).toMatch(/^<iframe src=/);
  });
});

describe('where the browser refuses full screen', () => {
  it('says so, and the slides fill its window', async () => {
    const page = await openWhere(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Denied'));
    });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await slideIsUp(page, 1);
    await page.keyboard.press('f');
    await stageOf(page)
      .getByRole('alert')
      .filter({ hasText: 'The browser did not allow full screen. The slides fill its window.' })
      .waitFor();
    expect(await stageOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    await page.keyboard.press('PageDown');
    await slideIsUp(page, 2);
  });
});

describe('where the browser refuses a worker', () => {
  it('reads a file of one’s own within the page', async () => {
    const page = await openWhere(() => {
      window.Worker = function refuse() {
        throw new DOMException('Denied', 'SecurityError');
      } as unknown as typeof Worker;
    }, '#open');
    const csv = 'title,start_date,city\nFirst meeting of ours,2021-05-04,Tashkent\n';
    await page
      .locator('dialog input[type=file]')
      .setInputFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const found = page
      .getByRole('dialog')
      .getByText(/1 (row|meeting)/)
      .first();
    await found.waitFor();
    expect(await found.isVisible()).toBe(true);
  });
});

describe('where one view has an error of its own', () => {
  it('says so in its place; map and cards go on, and it can be left', async () => {
    const page = await newPage();
    await page.route(/assets\/HeatMap-[\w-]+\.js/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export function HeatMap() { throw new Error("made to fail"); }',
      }),
    );
    await page.goto('?chart=heat');
    const alert = page.getByRole('alert').filter({ hasText: '“Themes by year” cannot be shown' });
    await alert.waitFor();
    await page.getByRole('button', { name: 'Unfold the map' }).click();
    await page.getByRole('button', { name: /^Tashkent, / }).click();
    await page.getByText(/^\d+ of \d+ meetings in Tashkent$/).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Bars', exact: true }).click();
    await standing(page);
    expect(await alert.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?city=tashkent');
  });
});
