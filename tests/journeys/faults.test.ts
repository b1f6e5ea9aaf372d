import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/address-of.ts';
import { browse, standing } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { names, opens, t } from '../support/say.ts';

// The browser names the file that is not there, too.
const { newPage } = browse({ expected: /Failed to load resource: .* 404/ });

const overview = 'data/overview.json';

describe('when the dataset cannot be loaded', () => {
  it('says why and loads it at the second try', async () => {
    const page = await newPage();
    let isCut = true;
    await page.route('**/data/overview.json', (route) =>
      isCut ? route.fulfill({ contentType: 'application/json', body: '{"meetings":[' }) : route.continue(),
    );
    await page.goto('');
    const failure = page.getByRole('alert');
    expect(await failure.textContent()).toContain(t.failed.notJson(overview));
    isCut = false;
    await page.getByRole('button', { name: t.failed.retry }).click();
    await standing(page);
  });

  it.each([
    ['is not there', { status: 404, body: 'Not found' }, t.failed.status(overview, 404)],
    [
      'is another kind of file',
      { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
      t.failed.notJson(overview),
    ],
  ])('says that the file %s', async (_, answer, said) => {
    const page = await newPage();
    await page.route('**/data/overview.json', (route) => route.fulfill(answer));
    await page.goto('');
    expect(await page.getByRole('alert').textContent()).toContain(said);
  });

  it('says after a while that it is slow, and goes on waiting', async () => {
    const page = await newPage();
    let answer = () => {};
    const isTime = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/data/overview.json', async (route) => {
      await isTime;
      await route.continue();
    });
    await page.goto('', { waitUntil: 'commit' });
    await page.getByRole('status').filter({ hasText: t.loading.dataset }).waitFor();
    await page.getByRole('status').filter({ hasText: t.loading.slow }).waitFor();
    answer();
    await standing(page);
    expect(await page.getByText(t.loading.slow).count()).toBe(0);
  });

  it('names the shape that is wrong', async () => {
    const page = await newPage();
    await page.route('**/data/overview.json', (route) => route.fulfill({ json: { version: '1.0.0' } }));
    await page.goto('');
    expect(await page.getByRole('alert').textContent()).toContain(
      t.failed.wrongShape(overview, '"meetings"'),
    );
  });
});

describe('when only the full records cannot be loaded', () => {
  it('says that they are of another version than the rest, and loads them at the second try', async () => {
    const { version } = await fetchDataset();
    const page = await newPage();
    let isOther = true;
    await page.route('**/data/dataset.json', async (route) => {
      const answer = await route.fetch();
      const dataset = (await answer.json()) as object;
      await route.fulfill({ json: isOther ? { ...dataset, version: '0.0.1' } : dataset });
    });
    await page.goto('?meeting=2021-07-01-tashkent-hlpsd');
    const sheet = page.getByRole('dialog');
    await sheet
      .getByRole('alert')
      .filter({ hasText: t.failed.wrongShape('data/dataset.json', `0.0.1 ≠ ${version}`) })
      .waitFor();
    isOther = false;
    await sheet.getByRole('button', { name: t.failed.retry }).click();
    await sheet.getByRole('heading', { name: t.meeting.agendaHeading }).waitFor();
    expect(await sheet.getByRole('alert').count()).toBe(0);
  });

  it('shows the three views from the overview alone, and says what is missing in an opened meeting', async () => {
    const page = await newPage();
    await page.route('**/data/dataset.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '' }),
    );
    await page.goto('?meeting=2021-07-01-tashkent-hlpsd');
    await standing(page);
    expect(await page.getByRole('dialog').getByRole('alert').textContent()).toContain('data/dataset.json');
    expect(await page.locator('article').count()).toBeGreaterThan(100);
  });

  it('shows cities and counts without the outlines of countries', async () => {
    const page = await newPage();
    await page.route('**/base-map.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '[' }),
    );
    await page.goto('');
    await page.getByText(t.loading.mapFailed).waitFor();
    await page.getByRole('button', { name: opens(`${names.city('tashkent')}, `) }).click();
    expect(await searchOf(page)).toBe('?city=tashkent');
  });
});
