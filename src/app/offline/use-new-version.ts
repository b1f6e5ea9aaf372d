import { useEffect, useState } from 'react';
import { Workbox } from 'workbox-window';
import { isPresentedElsewhere } from './presenting-lock.ts';

const askedEvery = 3_600_000;

/**
 * Keeps the page for use without a network, and hears of a newer one. What is on the screen never changes by itself:
 * the newer version waits until it is taken. `take` gives false where a presentation in another tab would lose its files.
 */
export function useNewVersion() {
  const [waiting, setWaiting] = useState<Workbox | null>(null);

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const worker = new Workbox('./sw.js');
    worker.addEventListener('waiting', () => setWaiting(worker));
    // Where a browser keeps nothing, as in private windows or a frame, the page works as long as there is a network.
    void worker.register().catch(() => undefined);
    const ask = () => void worker.update().catch(() => undefined);
    const timer = setInterval(ask, askedEvery);
    return () => clearInterval(timer);
  }, []);

  const take = async (): Promise<boolean> => {
    if (await isPresentedElsewhere()) return false;
    waiting?.addEventListener('controlling', () => window.location.reload());
    waiting?.messageSkipWaiting();
    return true;
  };
  return { isReady: waiting !== null, take };
}
