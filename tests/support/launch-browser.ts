import { chromium, type Browser } from 'playwright-core';
import type { BrowserProgram } from './find-browser.ts';

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export function launchBrowser({ executablePath, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
