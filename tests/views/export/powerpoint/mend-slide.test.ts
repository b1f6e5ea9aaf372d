import { describe, expect, it } from 'vitest';

import { mendSlide } from '../../../../src/views/export/powerpoint/mend-slide.ts';

describe(mendSlide, () => {
  it('refuses a slide that does not have what was drawn', () => {
    const drawn = { name: 'Text', kind: 'text', alt: null, group: null } as const;
    expect(() => mendSlide('<p:spTree><p:sp></p:sp></p:spTree>', [drawn, drawn])).toThrow(
      'A slide has 1 things where 2 were drawn.',
    );
  });

  it('leaves alone a slide with nothing on it', () => {
    expect(mendSlide('<p:spTree></p:spTree>', [])).toBe('<p:spTree></p:spTree>');
  });
});
