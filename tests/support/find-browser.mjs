import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[folder] ?? '', file),
    ),
  ),
};

/** Flags for a browser that speaks to this machine alone. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium, Chrome or Edge, installed where there is none. Throws with what to do where that fails. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  return named ?? present() ?? install();
}

const present = () =>
  [...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );

function install() {
  const failures = [];
  for (const { name, steps } of installers()) {
    console.info(`No Chrome or Chromium found; installing with ${name}.`);
    try {
      for (const [command, ...args] of steps)
        execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
      const path = present();
      if (path) return path;
      failures.push(`${name}: ran, but no browser is in the usual places`);
    } catch (error) {
      failures.push(
        `${name}: ${String(error.stderr || error.message)
          .trim()
          .split('\n')
          .at(-1)}`,
      );
    }
  }
  throw new Error(
    `The journeys need Chrome, Chromium or Edge, and none could be installed.\n${failures.join('\n')}\n` +
      'Install one, or set CHROME_PATH to the program, then run npm test again.',
  );
}

function installers() {
  const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  const isDebian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  const isRoot = process.getuid?.() === 0;
  const playwright = {
    name: 'playwright-core install chromium',
    steps: [[process.execPath, cli, 'install', 'chromium']],
  };
  const debian = {
    name: 'apt-get install chromium',
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
  };
  return isDebian && isRoot ? [playwright, debian] : [playwright];
}
