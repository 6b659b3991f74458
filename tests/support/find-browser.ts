import { Launcher } from 'chrome-launcher';
import { unpackChromium } from './unpack-chromium.ts';

/** How to start a Chromium on this machine. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** `CHROME_PATH`, else a Chrome or Chromium of this machine, else the one from npm. */
export async function findBrowser(): Promise<BrowserProgram> {
  const executablePath = process.env['CHROME_PATH'] || findInstalled();
  return executablePath ? { executablePath, env: {} } : unpackChromium();
}

function findInstalled(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
