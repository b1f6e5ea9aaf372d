import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const appearances = ['light', 'dark', 'projector'] as const;
export type Appearance = (typeof appearances)[number];

const file = resolve(import.meta.dirname, '../../src/app/style/tokens.css');
const [common = '', projector = ''] = readFileSync(file, 'utf8').split("[data-appearance='projector'] {");

const inBoth = Array.from(
  common.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g),
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
);
const inProjector = Array.from(
  projector.slice(0, projector.indexOf('}')).matchAll(/--([\w-]+): (#\w+);/g),
  ([, name = '', colour = '']) => [name, colour] as const,
);

/** The opaque colours of the page by the names of their tokens, without the two dashes. */
export const colourTokens: Readonly<Record<Appearance, ReadonlyMap<string, string>>> = {
  light: new Map(inBoth.map(({ name, light }) => [name, light])),
  dark: new Map(inBoth.map(({ name, dark }) => [name, dark])),
  projector: new Map(inProjector),
};
