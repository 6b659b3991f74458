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
  const named = process.env['CHROME_PATH'];
  if (!named && hasChromium) return unpackChromium();
  const executablePath = named || findInstalled();
  if (!executablePath)
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  return { executablePath, env: {} };
}

function findInstalled(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
