import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Package = { license?: string; dev?: boolean };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const { '': _itself, ...others } = packages;

/** May be given on with the page. */
const given = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'BlueOak-1.0.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  'MIT AND ISC AND BSD-3-Clause',
]);
/** May besides be used to build and test it. */
const used = new Set([...given, 'MPL-2.0', 'MIT-0', 'CC-BY-4.0', 'CC0-1.0', '(MIT OR CC0-1.0)']);

describe('the licences of all dependencies', () => {
  it('allow what is done with them', () => {
    const odd = Object.entries(others).filter(
      ([, { license = 'none', dev }]) => !(dev === true ? used : given).has(license),
    );
    expect(odd.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
    expect(Object.keys(others).length).toBeGreaterThan(100);
  });
});
