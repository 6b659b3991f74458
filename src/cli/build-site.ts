import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { assemble, type Assembled } from '../building/assemble.ts';
import type { FileChanges } from '../building/build-outcome.ts';
import { type BuildRecord, keepRecord } from '../building/build-record.ts';
import { createPageReuse } from '../building/page-reuse.ts';
import { renderNewPages } from '../building/render-new-pages.ts';
import { sourcesDigest } from '../building/sources-digest.ts';
import { createTally } from '../building/tally.ts';
import { contentFolder } from '../content/content-folder.ts';
import { handContent } from '../content/handed-content.ts';
import { readSound } from '../content/read-sound.ts';
import type { ToldContent } from '../content/told-content.ts';
import { openBuildFolder } from '../files/build-folder.ts';
import { markBuilt } from '../files/built-mark.ts';
import { sweepBuilds } from '../files/sweep-builds.ts';
import { sweepKept } from '../files/sweep-kept.ts';
import { tryLock } from '../files/with-lock.ts';
import { allowedTarget } from './allowed-target.ts';
import { compileArticles } from './compile-articles.ts';
import { createProgress } from './progress.ts';

export interface BuildTask {
  /** The folder that was named. */
  readonly out: string;
  /** The same, links followed: it may be replaced. */
  readonly target: string;
  /** What the last build has made of it. */
  readonly last: BuildRecord;
  /** Names all that the build depends on; null where that cannot be told. */
  readonly sources: string | null;
}

export interface BuiltSite extends Pick<Assembled, 'files'> {
  readonly told: ToldContent;
  /** How many cards were not kept from an earlier build. */
  readonly drawn: number;
  /** How the files differ from those of the last build; null where that is not known. */
  readonly since: FileChanges | null;
}

/**
 * Builds the site apart from all else, and puts it in its place only when it is whole. Of what stands there, as the last
 * build has made it, only pages that show something new are rendered.
 */
export async function buildSite({ out, target, last, sources }: BuildTask): Promise<BuiltSite> {
  sweepBuilds(target);
  const progress = createProgress(process.stderr);
  await compileArticles();
  const { content, told } = readSound();
  handContent(content);
  const reuse = createPageReuse(target, last);
  const tally = createTally((done, total) => progress.tell('Pages and cards', done, total));
  const { files, since } = await buildApart(renderNewPages({ ...reuse, ...tally }), (built) => {
    progress.end();
    const folder = openBuildFolder(target);
    try {
      folder.fill(built);
      const finish = () => markBuilt(folder.path);
      const assembled = assemble(target, folder.path, reuse, last, finish);
      // The place may have been filled with something else meanwhile.
      allowedTarget(out);
      folder.publish();
      return assembled;
    } finally {
      folder.discard();
    }
  });
  // Where anything was changed meanwhile, nobody knows what was read.
  const isSteady = sources === sourcesDigest(contentFolder());
  keepRecord(target, { sources: isSteady ? sources : null, told, files });
  for (const name of ['articles', 'builds', 'cards']) sweepKept(`.cache/${name}`);
  const isFirst = last.files.size === 0;
  return { told, files, drawn: tally.cardsDrawn(), since: isFirst ? null : since };
}

/** Builds the site into a folder of the project, since builds outside share one for their code, and hands it to `use`. */
async function buildApart<T>(integration: AstroIntegration, use: (built: string) => T): Promise<T> {
  const work = resolve('.cache/build');
  sweepBuilds(work);
  const folder = openBuildFolder(work);
  // What Astro keeps between builds is one build’s at a time; another that runs beside it does without.
  const cache = tryLock(resolve('.cache/astro.lock'));
  try {
    const { build } = await import('astro');
    const cacheDir = cache ? {} : { cacheDir: folder.cache };
    const options = { outDir: folder.path, integrations: [integration], ...cacheDir };
    await build({ ...options, logLevel: 'warn' });
    return use(folder.path);
  } finally {
    cache?.release();
    folder.discard();
  }
}
