import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { appearances, colourTokens } from '../support/colour-tokens.ts';
import { colourVisions, differenceTo } from '../support/colour-vision.ts';

const surfaces = 'paper plate well';
const tints = 'sea land land-eu land-eu-host land-ca';
const steps = [1, 2, 3, 4, 5, 6];
const groups = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `g${number}`);

/** What is read, and what it is read on. */
const texts = [
  ['ink', `${surfaces} wash ${tints}`],
  ['ink-2', `${surfaces} wash ${tints}`],
  ['ink-3', surfaces],
  ['turq', surfaces],
  ['paper', 'ink ink-2'],
  ['plate', 'turq'],
  ['on-saffron', 'saffron'],
  ['mark-text', 'mark-eu mark-ca ink-2'],
  ...steps.map((step) => [`ht${step}`, `h${step}`] as const),
] as const;

/** What is seen without being read: fills, marks, borders of controls, and the ring of the focus. */
const shapes = [
  ...groups.map((group) => [group, 'paper plate'] as const),
  ['rule-2', surfaces],
  ['mark-eu', tints],
  ['mark-ca', tints],
  ['ink-2', tints],
  ['ink-3', tints],
  ['focus', `${surfaces} wash ${tints}`],
] as const;

describe('the tokens', () => {
  it('give every colour in every appearance', () => {
    const names = [...colourTokens.light.keys()];
    expect(names.length).toBeGreaterThan(45);
    for (const appearance of appearances) {
      expect([...colourTokens[appearance].keys()].toSorted()).toEqual(names.toSorted());
    }
  });
});

describe.each(appearances)('in the %s appearance', (appearance) => {
  const colourOf = (name: string) => colourTokens[appearance].get(name) ?? '';
  const contrasts = (pairs: readonly (readonly [string, string])[]) =>
    pairs.flatMap(([name, behind]) =>
      behind.split(' ').map((other) => ({
        pair: `${name} on ${other}`,
        contrast: wcagContrast(colourOf(name), colourOf(other)),
      })),
    );

  it('text has a contrast of 4.5 to what it stands on', () => {
    expect(contrasts(texts).filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });

  it('fills, marks, borders and the focus have a contrast of 3', () => {
    expect(contrasts(shapes).filter(({ contrast }) => contrast < 3)).toEqual([]);
  });

  it.each(Object.keys(colourVisions))('theme groups are told apart with %s vision', (vision) => {
    const apart = groups.flatMap((group, at) =>
      [...groups.slice(at + 1), 'saffron'].map((other) => ({
        pair: `${group} and ${other}`,
        isNeighbour: groups[at + 1] === other,
        difference: differenceTo(vision, colourOf(group), colourOf(other)),
      })),
    );
    const tooNear = apart.filter(({ difference, isNeighbour }) => difference < (isNeighbour ? 20 : 10));
    expect(tooNear).toEqual([]);
  });
});
