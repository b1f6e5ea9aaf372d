import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileNameOf } from '../../src/model/file-name.ts';

describe(fileNameOf, () => {
  it('says what is shown, what is chosen, and of which version', () => {
    expect(fileNameOf('map', 'city=dushanbe', '1.0.0', 'svg')).toBe(
      'dialogue-atlas-map-city-dushanbe-1.0.0.svg',
    );
    expect(fileNameOf('meetings', '', '1.0.0', 'csv')).toBe('dialogue-atlas-meetings-1.0.0.csv');
    expect(fileNameOf('themes', 'theme=water,energy&years=2015-2020', '1.0.0', 'png')).toBe(
      'dialogue-atlas-themes-theme-water-energy-years-2015-2020-1.0.0.png',
    );
  });

  it('writes words in plain letters', () => {
    expect(fileNameOf('map', 'q=Kariņš+“Łódź”', '1.0.0', 'svg')).toBe(
      'dialogue-atlas-map-q-karins-lodz-1.0.0.svg',
    );
  });

  it('keeps the script of the subject', () => {
    expect(fileNameOf('Встречи в серии «ДВУ»', '', '1.0.0', 'pptx')).toBe(
      'dialogue-atlas-встречи-в-серии-дву-1.0.0.pptx',
    );
  });

  it('tells apart what it cannot write', () => {
    const names = ['q=вода', 'q=земля', 'q='].map((query) => fileNameOf('map', query, '1.0.0', 'svg'));
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^dialogue-atlas-map-q(-\w{4})?-1\.0\.0\.svg$/);
  });

  it('tells apart what it has to cut short', () => {
    const query = `theme=${'border-management,'.repeat(8)}`;
    const [one, other] = [`${query}water`, `${query}energy`].map((q) => fileNameOf('map', q, '1.0.0', 'svg'));
    expect(one).not.toBe(other);
    expect(one!.length).toBeLessThanOrEqual(80);
    expect(one).toMatch(/^dialogue-atlas-map-theme-border-management/);
  });

  it('is a name that every system takes, of 80 characters at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, version) => {
        const name = fileNameOf('heat', query, version.slice(0, 20), 'png');
        expect(name).toMatch(/^dialogue-atlas-heat[\w.-]*\.png$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
