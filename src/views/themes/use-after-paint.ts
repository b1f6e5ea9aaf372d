import { useEffect, useState } from 'react';

/** The value once everything else has been painted with it: one frame late, and never behind by more. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => setPainted(value)));
  }, [value]);
  return painted;
}
