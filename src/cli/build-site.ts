import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBuildFolder } from '../files/build-folder.ts';
import { markBuilt } from '../files/built-mark.ts';
import { sweepBuilds } from '../files/sweep-builds.ts';
import { tryLock } from '../files/with-lock.ts';
import { allowedTarget } from './allowed-target.ts';

/** Builds the site beside `out`, and puts it in its place only when it is whole. */
export async function buildSite(out: string): Promise<void> {
  const target = allowedTarget(out);
  const { build } = await import('astro');
  sweepBuilds(target);
  const folder = openBuildFolder(target);
  mkdirSync('.cache', { recursive: true });
  // What Astro keeps between builds is one build’s at a time; another that runs beside it does without.
  const cache = tryLock(resolve('.cache/astro.lock'));
  try {
    await build({
      outDir: folder.path,
      logLevel: 'warn',
      ...(!cache && { cacheDir: folder.cache }),
    });
    markBuilt(folder.path);
    // It may have been filled meanwhile.
    allowedTarget(out);
    folder.publish();
  } finally {
    cache?.release();
    folder.discard();
  }
}
