import { useEffect, useState } from 'react';
import { afterFrame } from '../../ui/after-frame.ts';

/** A value one frame late, when the rest of the page has been painted with it. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    afterFrame(() => setPainted(value));
  }, [value]);
  return painted;
}
