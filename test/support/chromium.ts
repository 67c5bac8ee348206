import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test in: CHROMIUM_PATH, else the first found on PATH or in the usual places. Throws with the line to install one. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which is not there.`);
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), '/usr/bin', '/snap/bin'];
  const found = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macPaths].find(existsSync);
  if (found) return found;
  throw new Error(
    [
      'The browser tests need Chromium (or Google Chrome), and there is none. Install it:',
      '  Debian           sudo apt-get install chromium fonts-noto-cjk',
      '  Fedora           sudo dnf install chromium google-noto-sans-cjk-fonts',
      '  macOS            brew install --cask chromium',
      'or set CHROMIUM_PATH to the program.',
    ].join('\n'),
  );
}

/** Launch options for playwright-core: no traffic of the browser's own, and the sandbox wherever it can be had (not as root). */
export function chromiumOptions(env: NodeJS.ProcessEnv = process.env): LaunchOptions {
  return {
    executablePath: findChromium(env),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}
