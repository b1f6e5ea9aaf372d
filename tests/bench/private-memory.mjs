import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes that the fullest tab of the browsers started from here holds for itself, without what it shares with other
 * processes such as the browser's own code; null where the system has no /proc.
 */
export function privateMemory() {
  if (!existsSync('/proc/self/status')) return null;
  const held = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && isTab(pid))
    .map((pid) => Number(/RssAnon:\s+(\d+) kB/.exec(statusOf(pid))?.[1] ?? 0) * 1024);
  return Math.max(0, ...held) / 1e6;
}

const isTab = (pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer') && isStartedHere(pid);

function isStartedHere(pid) {
  let one = Number(pid);
  while (one > 1 && one !== process.pid) one = Number(/PPid:\s+(\d+)/.exec(statusOf(one))?.[1] ?? 0);
  return one === process.pid;
}

const statusOf = (pid) => read(`/proc/${pid}/status`);

/** Empty for a process that has ended meanwhile. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
