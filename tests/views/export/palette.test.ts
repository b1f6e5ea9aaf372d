import { describe, expect, it } from 'vitest';

import { groupColour, mixColours, palette, rampColour } from '../../../src/views/export/palette.ts';
import { colourTokens } from '../../support/colour-tokens.ts';

describe('the palette of files', () => {
  it.each(Object.entries(palette))('has in %s the light colour of the page', (token, colour) => {
    expect(colour).toBe(colourTokens.light.get(token));
  });

  it('has the colours of the eight groups and of the six steps', () => {
    expect([1, 8].map(groupColour)).toEqual([palette.g1, palette.g8]);
    expect(rampColour(6)).toEqual({ fill: palette.h6, text: palette.ht6 });
  });

  it('mixes colours as the page does', () => {
    expect(mixColours('#000000', 0.16, '#ffffff')).toBe('#d6d6d6');
    expect(mixColours('#fff', 1, '#000')).toBe('#ffffff');
  });
});
