import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { isMissingPart, sayReason } from '../../src/i18n/reason.ts';

const said = [
  'Failed to fetch dynamically imported module: https://atlas.example/assets/Bars-1.js',
  'error loading dynamically imported module: https://atlas.example/assets/Bars-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/Bars-1.css',
];

describe(isMissingPart, () => {
  it.each(said)('knows what browsers say of a part that is not there: %s', (message) => {
    expect(isMissingPart(new TypeError(message))).toBe(true);
    expect(isMissingPart(new Error('Wrapped', { cause: new TypeError(message) }))).toBe(true);
  });

  it('takes nothing else for one', () => {
    expect(isMissingPart(new TypeError('Failed to fetch'))).toBe(false);
    expect(isMissingPart(said[0])).toBe(false);
  });
});

describe(sayReason, () => {
  it('says what to do about a part that is not there, and every other error in its own words', () => {
    expect(sayReason(new TypeError(said[0]), en)).toBe(en.failed.part);
    expect(sayReason(new Error('No room'), en)).toBe('No room');
    expect(sayReason('odd', en)).toBe('odd');
  });
});
