import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { BrowserProgram } from './find-browser.ts';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const chromiumPackage = dirname(dirname(entry));

/** Whether the Chromium from npm runs on this machine. */
export const hasChromium = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the Chromium from npm, with the libraries that a bare Linux lacks and a font, into a
 * folder of its own: the package would use `/tmp/chromium`, whatever version lies there.
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  const folder = resolve('.cache', `chromium-${version()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  await inTemporaryFolder(partial, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(chromiumPackage, 'bin', 'al2023.tar.br'));
  });
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  await writeFile(join(partial, 'fonts.conf'), `<fontconfig>${fonts}</fontconfig>`);
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

/** The package unpacks to the system’s temporary folder, which the environment names. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  await work().finally(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(chromiumPackage, 'package.json'), 'utf8'),
  );
  return manifest.version;
}
