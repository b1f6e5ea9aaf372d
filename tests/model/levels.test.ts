import { describe, expect, it } from 'vitest';

import { levels } from '../../src/dataset/schema.ts';
import { levelsFromHighest } from '../../src/model/levels.ts';

describe('levelsFromHighest', () => {
  it('has the levels of the codebook in its order', () => {
    expect(levelsFromHighest).toEqual(levels);
  });
});
