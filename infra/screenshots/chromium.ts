import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Where Debian, Ubuntu and macOS keep a Chromium; CHROMIUM_PATH names another. */
const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Starts the Chromium of this machine, without a window. */
export const launchBrowser = (): Promise<Browser> => {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (!executablePath)
    throw new Error('Chromium is needed: install it (apt-get install chromium), or set CHROMIUM_PATH.');
  // Run by root, as in containers, Chromium cannot have its own sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
};
