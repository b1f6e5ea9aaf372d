import { describe, expect, it } from 'vitest';
import { goBack, searchOf } from '../support/address-of.ts';
import { browse } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { opens, t } from '../support/say.ts';

const { open } = browse();

describe('the address', () => {
  it('names what it cannot read and shows the rest', async () => {
    const page = await open('?theme=water,nonsense&colour=red&years=1999-2001');
    const notice = page.getByRole('alert');
    expect(await notice.textContent()).toContain(t.unreadable['unknown-value']('theme', 'nonsense'));
    expect(await notice.textContent()).toContain(t.unreadable['unknown-parameter']('colour'));
    expect(await notice.textContent()).toContain(t.unreadable.malformed('years', '1999-2001'));
    const { meetings } = await fetchDataset();
    const onWater = meetings.filter(({ themes }) => themes.some(({ theme }) => theme === 'water'));
    expect(await page.getByRole('article').count()).toBe(onWater.length);
    await page.getByRole('button', { name: t.unreadable.dismiss }).click();
    expect(await searchOf(page)).toBe('?theme=water');
    expect(await notice.count()).toBe(0);
  });

  it('opens a meeting with its whole record, and Escape goes back to the card', async () => {
    const page = await open();
    const title = 'Eighth EU-Central Asia High-Level Political and Security Dialogue';
    await page.getByRole('link', { name: title }).click();
    expect(await searchOf(page)).toBe('?meeting=2021-07-01-tashkent-hlpsd');
    const sheet = page.getByRole('dialog', { name: title });
    for (const section of [
      t.meeting.agendaHeading,
      t.meeting.delegations,
      t.meeting.outcomes,
      t.meeting.disagreementsHeading,
      t.meeting.open,
      t.meeting.sources,
    ]) {
      await sheet.getByRole('heading', { name: opens(section), level: 2 }).waitFor();
    }
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await searchOf(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await goBack(page);
    await sheet.waitFor();
  });

  it('keeps typing as one step of the history', async () => {
    const page = await open('?city=tashkent');
    const search = page.getByRole('textbox', { name: t.filters.search });
    await search.pressSequentially('border', { delay: 20 });
    await page.waitForFunction(() => new URL(location.href).searchParams.get('q') === 'border');
    await search.press('Enter');
    await page.getByText(opens(t.sentence.query)).waitFor();
    await goBack(page);
    expect(await searchOf(page)).toBe('?city=tashkent');
    expect(await search.inputValue()).toBe('');
  });

  it('keeps the years from the handles, and one step back lifts them', async () => {
    const page = await open();
    const first = page.getByRole('slider', { name: t.filters.from });
    await first.focus();
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => searchOf(page)).toBe('?years=2015-2026');
    const { meetings } = await fetchDataset();
    const since2015 = meetings.filter(({ start_date }) => start_date >= '2015');
    expect(await page.getByRole('article').count()).toBe(since2015.length);
  });
});
