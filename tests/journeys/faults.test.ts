import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';

// The browser names the file that is not there, too.
const { newPage } = browse({ expected: /Failed to load resource: .* 404/ });

describe('when the dataset cannot be loaded', () => {
  it('says why and loads it at the second try', async () => {
    const page = await newPage();
    let isCut = true;
    await page.route('**/data/overview.json', (route) =>
      isCut ? route.fulfill({ contentType: 'application/json', body: '{"meetings":[' }) : route.continue(),
    );
    await page.goto('');
    const failure = page.getByRole('alert');
    expect(await failure.textContent()).toContain('data/overview.json is not JSON, or was cut short.');
    isCut = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await standing(page);
  });

  it.each([
    ['is not there', { status: 404, body: 'Not found' }, 'data/overview.json was answered with status 404.'],
    [
      'is another kind of file',
      { contentType: 'text/html', body: '<!doctype html><title>Log in</title>' },
      'data/overview.json is not JSON, or was cut short.',
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
    await page.getByRole('status').filter({ hasText: 'Loading the meetings…' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Still loading' }).waitFor();
    answer();
    await standing(page);
    expect(await page.getByText('Still loading').count()).toBe(0);
  });

  it('names the shape that is wrong', async () => {
    const page = await newPage();
    await page.route('**/data/overview.json', (route) => route.fulfill({ json: { version: '1.0.0' } }));
    await page.goto('');
    expect(await page.getByRole('alert').textContent()).toContain('“meetings”');
  });
});

describe('when only the full records cannot be loaded', () => {
  it('says that they are of another version than the rest, and loads them at the second try', async () => {
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
      .filter({ hasText: /dataset of this version: 0\.0\.1 ≠ / })
      .waitFor();
    isOther = false;
    await sheet.getByRole('button', { name: 'Try again' }).click();
    await sheet.getByRole('heading', { name: 'Agenda and evidence' }).waitFor();
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
    await page.getByText('The outlines of countries could not be loaded').waitFor();
    await page.getByRole('button', { name: /^Tashkent, / }).click();
    expect(new URL(page.url()).search).toBe('?city=tashkent');
  });
});
