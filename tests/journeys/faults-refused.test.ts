import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { searchOf } from '../support/address-of.ts';
import { builderOf, slideIsUp, stageOf } from '../support/briefing-page.ts';
import { browse, standing } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import {
  dataWords,
  names,
  opens,
  other,
  otherLanguage,
  ownWords,
  statusOf,
  t,
  words,
  whole,
} from '../support/say.ts';

// React names what a view has thrown.
const { newPage } = browse({ expected: /made to fail/ });

async function statusInTashkent() {
  const { meetings } = await fetchDataset();
  const count = meetings.filter(({ city }) => city === 'tashkent').length;
  return statusOf(count, meetings.length, { cities: ['tashkent'] });
}

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
    await page.getByRole('button', { name: t.site.dark }).click();
    expect(await page.locator('html').getAttribute('data-appearance')).toBe('dark');
    await page.getByRole('button', { name: opens(`${names.city('tashkent')}, `) }).click();
    await page.getByRole('button', { name: languages[otherLanguage].name }).click();
    await page.getByRole('heading', { name: other.t.map.heading, exact: true }).waitFor();
    expect(await searchOf(page)).toBe('?city=tashkent');
  });

  it('makes a briefing, says that it is not kept, and still makes a file of it', async () => {
    const page = await openWhere(refuse, '#briefing');
    await builderOf(page).getByRole('button', { name: words.builder.fresh }).click();
    await builderOf(page).getByRole('status').filter({ hasText: words.builder.notKept }).waitFor();
    const saved = page.waitForEvent('download');
    await builderOf(page).getByRole('button', { name: words.builder.save }).click();
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
    expect(dialog.message()).toContain(t.sentence.notCopied);
    await dialog.dismiss();
    return text;
  }

  it.each(Object.entries(noClipboard))('offers the text to copy by hand, %s', async (_, refuse) => {
    const page = await openWhere(refuse, '?city=tashkent');
    expect(await offered(page, t.sentence.copyLink)).toMatch(/\?city=tashkent$/);
    expect(await offered(page, t.sentence.copy)).toMatch(opens(`${await statusInTashkent()}. `));
    await page.getByRole('button', { name: t.sentence.embed }).click();
    expect(await offered(page, dataWords.embed.copy)).toMatch(/^<iframe src=/);
  });
});

describe('where the browser refuses full screen', () => {
  it('says so, and the slides fill its window', async () => {
    const page = await openWhere(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Denied'));
    });
    await page.getByRole('button', { name: t.briefing.present, exact: true }).click();
    await slideIsUp(page, 1);
    await page.keyboard.press('f');
    await stageOf(page).getByRole('alert').filter({ hasText: words.stage.noFullScreen }).waitFor();
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
    const result = page.getByRole('button', { name: ownWords.result.open(1) });
    await result.waitFor();
    expect(await result.isEnabled()).toBe(true);
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
    const alert = page.getByRole('alert').filter({ hasText: t.failed.view(t.themes.title) });
    await alert.waitFor();
    await page.getByRole('button', { name: t.map.asMap }).click();
    await page.getByRole('button', { name: opens(`${names.city('tashkent')}, `) }).click();
    await page.getByText(whole(await statusInTashkent())).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: t.themes.bars, exact: true }).click();
    await standing(page);
    expect(await alert.count()).toBe(0);
    expect(await searchOf(page)).toBe('?city=tashkent');
  });
});
