import { useEffect, useState } from 'react';

/** A value one frame late, when the rest of the page has been painted with it. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => setPainted(value)));
  }, [value]);
  return painted;
}
