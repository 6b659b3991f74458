import { Launcher } from 'chrome-launcher';
import { hasChromium, unpackChromium } from './unpack-chromium.ts';

/** How to start a Chromium on this machine. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * `CHROME_PATH`, else the one from npm, which is the same on every machine and has no window to draw, else a Chrome or
 * Chromium of this machine.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  if (!process.env['CHROME_PATH'] && hasChromium) return unpackChromium();
  const browser = installedBrowser();
  if (!browser)
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  return browser;
}

/** `CHROME_PATH`, else a Chrome or Chromium of this machine, which can more than the one from npm; null if there is none. */
export function installedBrowser(): BrowserProgram | null {
  const executablePath = process.env['CHROME_PATH'] || findInstalled();
  return executablePath ? { executablePath, env: {} } : null;
}

function findInstalled(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
