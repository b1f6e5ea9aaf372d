import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';

import { goBack, searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { goToFewRecords } from '../support/few-records.ts';
import { nameOfFocus, press, statusOf, tabTo } from '../support/keyboard.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { dataWords, leadOf, names, opens, statusOf as statusFor, t } from '../support/say.ts';
import { appearances, violations } from '../support/violations.ts';

const { open, newPage } = browse();

const { about, codebook, coverage, gaps, sources } = dataWords;
const sheet = (page: Page) => page.getByRole('dialog', { name: about.title });
/** The number of meetings at the end of the name of a link. */
const endOf = /(\d+)(?: (?:of|из) \d+)? (?:meetings?|встреч[аи]?)$/;
const opener = (page: Page) => page.getByRole('button', { name: t.data.about });

async function openAbout(address = '#data', options: Parameters<typeof open>[1] = {}) {
  const page = await open(address, options);
  await sheet(page).getByRole('heading', { name: coverage.title }).waitFor();
  return page;
}

/** Unfolds one list of each kind. */
async function unfold(page: Page) {
  const { sources: listed } = await fetchDataset();
  const kinds = [
    coverage.rhythms,
    codebook.themes,
    codebook.levels,
    t.confidence.low,
    leadOf(gaps.ofYear(1)),
    sources.list(listed.length),
    '2018',
  ];
  for (const kind of kinds) {
    const fold = sheet(page)
      .locator('summary')
      .filter({ hasText: opens(kind) });
    await fold.click();
  }
}

describe('about the data, by keyboard alone', () => {
  it('opens, leads from a number to its meetings, and comes back', async () => {
    const page = await open();
    await tabTo(page, opener(page));
    await press(page, 'Enter');
    await sheet(page).waitFor();
    const cell = sheet(page).getByRole('link', {
      name: coverage.cell(names.series('hlpsd'), 2018, 1),
    });
    await tabTo(page, cell);
    await press(page, 'Enter');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await searchOf(page)).toBe('?series=hlpsd&years=2018-2018');
    const { meetings } = await fetchDataset();
    const years = { from: 2018, to: 2018 };
    expect(await statusOf(page)).toBe(statusFor(1, meetings.length, { series: ['hlpsd'], years }));
    await goBack(page);
    await sheet(page).waitFor();
    await press(page, 'Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await searchOf(page)).toBe('');
  });

  it('goes from part to part, and gives the focus back at Escape', async () => {
    const page = await open();
    await tabTo(page, opener(page));
    await press(page, 'Enter');
    await tabTo(page, sheet(page).getByRole('link', { name: dataWords.files.title, exact: true }));
    await press(page, 'Enter');
    await press(page, 'Tab');
    expect(await nameOfFocus(page)).toBe('README.md');
    await press(page, 'Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await nameOfFocus(page)).toBe(t.data.about);
  });
});

describe('the numbers about the data', () => {
  it('are those of a plain count of the published records', async () => {
    const { meetings, series } = await fetchDataset();
    const page = await openAbout();
    const labels = await sheet(page)
      .getByRole('region', { name: coverage.caption })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''));
    const counted = series.flatMap(({ id }) => {
      const years = meetings
        .filter((meeting) => meeting.series === id)
        .map((one) => one.start_date.slice(0, 4));
      const ofYear = [...new Set(years)].toSorted().map((year) => {
        const n = years.filter((other) => other === year).length;
        return coverage.cell(names.series(id), Number(year), n);
      });
      return [...ofYear, coverage.row(names.series(id), years.length)];
    });
    expect(labels.slice(0, counted.length)).toEqual(counted);
    expect(labels.at(-1)).toBe(about.meetings(meetings.length));
  });

  it('lead to selections of as many meetings', async () => {
    const { meetings } = await fetchDataset();
    const page = await openAbout();
    const links = await sheet(page)
      .locator('a[aria-label]')
      .evaluateAll((found) => found.map((link) => [link.getAttribute('href')!, link.ariaLabel!]))
      .then((all) => all.filter(([, label = '']) => endOf.test(label)));
    expect(links.length).toBeGreaterThan(100);
    for (const [href = '', label = ''] of links.filter((_, at) => at % 7 === 0)) {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, href);
      const wanted = endOf.exec(label)?.[1];
      await page.waitForFunction(
        (start) => document.querySelector('p[role=status]')?.textContent.startsWith(start),
        t.count.of(Number(wanted), meetings.length),
      );
    }
  });
});

describe('the published files', () => {
  it('are all there', async () => {
    const page = await openAbout();
    const addresses = await sheet(page)
      .locator('a[href^="data/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(new Set(addresses).size).toBeGreaterThan(20);
    for (const address of new Set(addresses)) {
      const answer = await fetch(new URL(address, inject('base')));
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get('content-type')).not.toContain('text/html');
    }
  });
});

describe.each(appearances)(
  'axe finds nothing about the data in the $appearance appearance',
  ({ appearance, rules }) => {
    it('with lists unfolded', async () => {
      const page = await goToFewRecords(await newPage(), `?appearance=${appearance}#data`);
      await sheet(page).getByRole('heading', { name: coverage.title }).waitFor();
      await unfold(page);
      expect(await violations(page, 'dialog[open]', rules)).toEqual([]);
    });
  },
);

describe('about the data on a narrow phone', () => {
  it.each([320, 390])('scrolls the table alone sideways at %i pixels', async (width) => {
    const page = await openAbout('#data', { viewport: { width, height: 700 }, hasTouch: true });
    await unfold(page);
    const wide = await sheet(page).evaluate((dialog) =>
      [...dialog.querySelectorAll<HTMLElement>('*')]
        .filter(
          (element) =>
            !element.closest('[role=region], nav') &&
            element.className !== 'unseen' &&
            element.scrollWidth > element.clientWidth + 1,
        )
        .filter((element) => getComputedStyle(element).overflowX !== 'visible')
        .map((element) => element.className),
    );
    expect(wide).toEqual([]);
    const part = sheet(page).getByRole('region', { name: coverage.caption });
    expect(await part.evaluate((box) => box.scrollLeft + box.clientWidth >= box.scrollWidth - 1)).toBe(true);
  });

  it('opens beside the sentence', async () => {
    const page = await open('', { viewport: { width: 320, height: 700 }, hasTouch: true });
    expect((await opener(page).boundingBox())!.y).toBeLessThan(350);
    await opener(page).click();
    await sheet(page).waitFor();
  });
});
