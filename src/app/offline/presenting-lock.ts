const name = 'atlas-presenting';

/** Tells the other tabs that a presentation is running here, until the function that it gives is called. */
export function holdPresenting(): () => void {
  let release = () => {};
  const isOver = new Promise<void>((done) => (release = done));
  void navigator.locks?.request(name, { mode: 'shared' }, () => isOver).catch(() => undefined);
  return release;
}

/** Whether a presentation is running in any tab; false where the browser cannot say. */
export async function isPresentedElsewhere(): Promise<boolean> {
  const locks = await navigator.locks?.query().catch(() => null);
  return locks?.held?.some((lock) => lock.name === name) ?? false;
}
