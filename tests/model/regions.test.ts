import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { regionOf } from '../../src/model/regions.ts';
import { realDataset } from '../support/records.ts';

const { parties } = realDataset();
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const everyCode = letters.flatMap((first) => letters.map((second) => first + second));

describe(regionOf, () => {
  it('knows the 27 members of the European Union', () => {
    expect(everyCode.filter((code) => regionOf(code) === 'eu')).toHaveLength(27);
    expect(['BE', 'LU', 'LV', 'GR', 'HR', 'IE'].map(regionOf)).toEqual(Array(6).fill('eu'));
  });

  it('knows the five states of Central Asia', () => {
    const five = ['KZ', 'KG', 'TJ', 'TM', 'UZ'];
    expect(everyCode.filter((code) => regionOf(code) === 'central-asia')).toEqual(five.toSorted());
  });

  it('counts neither the United Kingdom nor neighbours of either region', () => {
    expect(['GB', 'CH', 'NO', 'TR', 'UA', 'AF', 'AE', 'CN', 'RU'].map(regionOf)).toEqual(
      Array(9).fill('other'),
    );
  });

  it('agrees with the parties on record about Central Asia', () => {
    for (const { iso3166, group } of parties.filter((party) => party.iso3166 !== null))
      expect(regionOf(iso3166 ?? '') === 'central-asia').toBe(group === 'central-asia');
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !everyCode.includes(text)),
        (text) => {
          expect(regionOf(text)).toBe('other');
        },
      ),
    );
  });
});
