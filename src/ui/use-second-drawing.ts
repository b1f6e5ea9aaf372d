import { startTransition, useEffect, useState } from 'react';

/** False while something is drawn for the first time, then true, in a drawing that may be interrupted. */
export function useSecondDrawing(): boolean {
  const [isSecond, setIsSecond] = useState(false);

  useEffect(() => startTransition(() => setIsSecond(true)), []);

  return isSecond;
}
