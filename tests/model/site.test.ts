import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/model/site.ts';

describe(readSite, () => {
  test('is empty where the operator has set nothing', () => {
    expect(readSite({ VITE_SITE_PUBLISHER: '' })).toEqual({ address: null, publisher: null, contact: null });
  });

  test.each(['https://atlas.example/a', 'https://atlas.example/a/', 'https://atlas.example/a//'])(
    'ends the address %s in one slash',
    (VITE_SITE_ADDRESS) => {
      expect(readSite({ VITE_SITE_ADDRESS }).address).toBe('https://atlas.example/a/');
    },
  );
});
