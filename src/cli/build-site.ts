import { build } from 'astro';
import { basename, dirname, join, resolve } from 'node:path';
import { discardFolder, replaceFolder, restoreFolder } from './replace-folder.ts';
import { withLock } from './with-lock.ts';

/** Builds the site beside `out`, and puts it in its place only when it is whole. */
export async function buildSite(out: string): Promise<void> {
  const target = resolve(out);
  const next = join(dirname(target), `.${basename(target)}.next`);
  await withLock('.cache/build.lock', async () => {
    await restoreFolder(target);
    await discardFolder(next);
    try {
      await build({ outDir: next, logLevel: 'warn' });
      await replaceFolder(target, next);
    } finally {
      await discardFolder(next);
    }
  });
}
