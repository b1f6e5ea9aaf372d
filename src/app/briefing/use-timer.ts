import { useEffect, useState } from 'react';
import type { ClockProps } from '../../views/briefing/Clocks.tsx';

/** Milliseconds that ran before, and since when it has been running; null while it stands. */
type Timer = { before: number; since: number | null };

const key = 'presenter-timer';

/** A timer that goes on when the window is loaded anew, and the time of day. */
export function useTimer(): ClockProps {
  const [timer, setTimer] = useState(load);
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => save(timer), [timer]);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);

  const { before, since } = timer;
  const elapsed = before + (since === null ? 0 : Math.max(0, now - since));
  return {
    seconds: Math.floor(elapsed / 1000),
    isRunning: since !== null,
    now: new Date(now),
    onPause: () => setTimer({ before: elapsed, since: since === null ? Date.now() : null }),
    onReset: () => setTimer({ before: 0, since: since === null ? null : Date.now() }),
  };
}

function load(): Timer {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Timer> | null;
    if (typeof kept?.before === 'number') {
      return { before: kept.before, since: typeof kept.since === 'number' ? kept.since : null };
    }
  } catch {
    // Storage may be forbidden, or hold something else.
  }
  return { before: 0, since: Date.now() };
}

function save(timer: Timer) {
  try {
    sessionStorage.setItem(key, JSON.stringify(timer));
  } catch {
    // The timer then lasts as long as the window.
  }
}
