import { describe, expect, it } from 'vitest';
import { createSharing } from '../../../src/app/own-data/share-texts.ts';
import { realDataset } from '../../support/records.ts';

describe('createSharing', () => {
  it('leaves every value as it was, in lists that are shared too', () => {
    const meetings = structuredClone(realDataset().meetings);
    const share = createSharing();
    const themes = [{ theme: 'water', evidence: null }];
    const twice = [
      { id: 'a', themes },
      { id: 'b', themes },
    ];
    share(meetings);
    share(twice);
    expect(meetings).toEqual(realDataset().meetings);
    expect(twice[1]).toEqual({ id: 'b', themes: [{ theme: 'water', evidence: null }] });
    expect(twice[0]?.themes).toBe(twice[1]?.themes);
  });
});
