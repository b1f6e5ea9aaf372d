/** Does something when the next frame has been painted; gives what `cancelAnimationFrame` takes until then. */
export const afterFrame = (act: () => void): number => requestAnimationFrame(() => setTimeout(act));
