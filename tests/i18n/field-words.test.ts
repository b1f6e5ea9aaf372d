import { describe, expect, it } from 'vitest';

import { sayField } from '../../src/i18n/field-words.ts';
import { buildDesk } from '../support/built-desk.ts';
import { buildOverview } from '../support/built-overview.ts';

const { names, texts } = buildDesk(buildOverview([]));

describe(sayField, () => {
  it.each([
    ['start_date', 'First day'],
    ['participants:uzbekistan', 'Delegations: Uzbekistan'],
    ['participants:elsewhere', 'Delegations: elsewhere'],
    ['weather', 'weather'],
  ])('says %s as %s', (field, words) => {
    expect(sayField(field, names, texts)).toBe(words);
  });
});
