import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { useTextWidth } from '../../src/ui/use-text-width.ts';

const measure = () => renderHook(() => useTextWidth()).result.current;

describe(useTextWidth, () => {
  it('guesses from the length and the size of the font where nothing can measure', () => {
    const widthOf = measure();
    expect(widthOf('', '400 13px Serif')).toBe(0);
    expect(widthOf('Tashkent', '600 20px "Source Sans 3"')).toBe(80);
    expect(widthOf('Tashkent', '600 10px "Source Sans 3"')).toBe(40);
    expect(widthOf('Samarkand', '600 20px "Source Sans 3"')).toBeGreaterThan(80);
  });

  it('is the same function at every rendering, so that nothing is laid out again', () => {
    const { result, rerender } = renderHook(() => useTextWidth());
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });
});
