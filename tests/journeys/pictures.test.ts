import { DOMParser, onWarningStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { formatDate, names, opens, statusOf, t, words as say } from '../support/say.ts';
import { savedBy } from '../support/saved-file.ts';

const { newPage } = browse();
const parser = new DOMParser({ onError: onWarningStopParsing });

/** Width and height in pixels, as the first part of a PNG says. */
function sizeOfPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('pictures of what the page shows', () => {
  it.each([
    ['the map', 'map', '', names.city('dushanbe')],
    ['the bars', 'themes', '', names.group('borders-movement')],
    ['the heat map', 'themes', '&chart=heat', names.theme('border-management')],
  ])(
    '%s is saved as SVG with its words as text, and as PNG of twice its size',
    async (_, region, chart, word) => {
      const { version, date, meetings } = await fetchDataset();
      const page = await newPage();
      await page.goto(`?city=dushanbe${chart}`);
      const inDushanbe = meetings.filter(({ city }) => city === 'dushanbe').length;
      await page
        .locator(`#${region}`)
        .getByRole('button', { name: opens(t.picture.menu) })
        .click();
      const svg = await savedBy(page, page.getByRole('button', { name: say.pictures.svg }));
      await page.getByText(say.pictures.done.svg).waitFor();
      const png = await savedBy(page, page.getByRole('button', { name: say.pictures.png }));

      const { documentElement: picture } = parser.parseFromString(svg.bytes.toString(), 'image/svg+xml');
      const words = Array.from(picture!.getElementsByTagName('text'), (text) => text.textContent).join('\n');
      expect(words).toContain(statusOf(inDushanbe, meetings.length, { cities: ['dushanbe'] }));
      expect(words).toContain(t.foot.dataset(version, formatDate(date)));
      for (const said of [word, 'CC BY 4.0']) expect(words).toContain(said);
      expect(words).toContain('?city=dushanbe');
      expect(svg.bytes.toString()).not.toMatch(/src="https?:|url\(["']?https?:/);
      const [width, height] = ['width', 'height'].map((side) => Number(picture!.getAttribute(side)));
      expect(sizeOfPng(png.bytes)).toEqual({ width: width! * 2, height: height! * 2 });
      for (const { name } of [svg, png])
        expect(name).toMatch(new RegExp(`dushanbe.*${version}\\.(svg|png)$`));
    },
  );
});
