const moves = ['pointerdown', 'wheel', 'keydown'];

/** A ref: what does not fit its box is seen from its end, while it finds its size and until somebody moves in it. */
export function showEnd(box: HTMLElement | null): (() => void) | undefined {
  if (!box) return undefined;
  const observer = new ResizeObserver(() => {
    box.scrollLeft = box.scrollWidth;
  });
  const stop = () => observer.disconnect();
  for (const part of [box, ...box.children]) observer.observe(part);
  for (const move of moves) box.addEventListener(move, stop, { once: true, passive: true });
  return stop;
}
