import { describe, expect, it } from 'vitest';
import { browse, standing } from '../support/browse.ts';

const { newPage } = browse();

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

  it('names the shape that is wrong', async () => {
    const page = await newPage();
    await page.route('**/data/overview.json', (route) => route.fulfill({ json: { version: '1.0.0' } }));
    await page.goto('');
    expect(await page.getByRole('alert').textContent()).toContain('“meetings”');
  });
});

describe('when only the full records cannot be loaded', () => {
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
