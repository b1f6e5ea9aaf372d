import { useEffect } from 'react';

/** Keeps the screen awake while shown, where the browser can; taken again when the page comes back into sight. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const taken = await navigator.wakeLock?.request('screen');
        if (isOver) await taken?.release();
        else lock = taken ?? null;
      } catch {
        // Without leave or power the screen goes dark as it would.
      }
    };
    void take();
    document.addEventListener('visibilitychange', take);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
}
