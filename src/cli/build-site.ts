import { resolve } from 'node:path';
import { openBuildFolder } from '../files/build-folder.ts';
import { markBuilt } from '../files/built-mark.ts';
import { sweepBuilds } from '../files/sweep-builds.ts';
import { tryLock } from '../files/with-lock.ts';
import { allowedTarget } from './allowed-target.ts';

/** Builds the site apart from all else, and puts it in its place only when it is whole. */
export async function buildSite(out: string): Promise<void> {
  const target = allowedTarget(out);
  sweepBuilds(target);
  await buildApart((built) => {
    markBuilt(built);
    const folder = openBuildFolder(target);
    try {
      folder.fill(built);
      // The place may have been filled with something else meanwhile.
      allowedTarget(out);
      folder.publish();
    } finally {
      folder.discard();
    }
  });
}

/** Builds the site into a folder of the project, since builds outside share one for their code, and hands it to `use`. */
async function buildApart(use: (built: string) => void): Promise<void> {
  const work = resolve('.cache/build');
  sweepBuilds(work);
  const folder = openBuildFolder(work);
  // What Astro keeps between builds is one build’s at a time; another that runs beside it does without.
  const cache = tryLock(resolve('.cache/astro.lock'));
  try {
    const { build } = await import('astro');
    const cacheDir = cache ? {} : { cacheDir: folder.cache };
    await build({ outDir: folder.path, logLevel: 'warn', ...cacheDir });
    use(folder.path);
  } finally {
    cache?.release();
    folder.discard();
  }
}
