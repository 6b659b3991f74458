import { resolve } from 'node:path';
import { assemble, type Assembled } from '../building/assemble.ts';
import type { FileChanges } from '../building/build-outcome.ts';
import { type BuildRecord, keepRecord } from '../building/build-record.ts';
import { checkPublic } from '../building/check-public.ts';
import { createPageReuse } from '../building/page-reuse.ts';
import { newPages } from '../building/new-pages.ts';
import { renderPages } from '../building/render-pages.ts';
import { openBundle } from '../building/site-bundle.ts';
import { sourcesDigest } from '../building/sources-digest.ts';
import { createTally } from '../building/tally.ts';
import { contentFolder } from '../content/content-folder.ts';
import { handContent } from '../content/handed-content.ts';
import { readSound } from '../content/read-sound.ts';
import type { ToldContent } from '../content/told-content.ts';
import { openBuildFolder } from '../files/build-folder.ts';
import { createCarrier } from '../files/carry-over.ts';
import { copyFolders } from '../files/copy-folders.ts';
import { filesIn } from '../files/files-in.ts';
import { markBuilt } from '../files/built-mark.ts';
import { sweepBuilds } from '../files/sweep-builds.ts';
import { sweepKept } from '../files/sweep-kept.ts';
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
  const { key, assets, plannedPages } = await openBundle();
  await compileArticles();
  const { content, told: read } = readSound();
  handContent(content);
  const reuse = createPageReuse(target, last);
  const tally = createTally((done, total) => progress.tell('Pages and cards', done, total));
  const folder = openBuildFolder(target);
  try {
    const { write } = createCarrier(target, folder.path);
    copyFolders([assets, resolve('public')], folder.path);
    const taken = new Set(filesIn(folder.path));
    const planned = await plannedPages();
    const notes = checkPublic(planned, taken).join('\n');
    if (notes) console.warn(notes);
    const pages = newPages(planned, key, taken, reuse);
    await renderPages(pages, write, tally);
    progress.end();
    const built = assemble(target, folder, reuse, last, (paths) => markBuilt(folder.path, paths));
    // The place may have been filled with something else meanwhile.
    allowedTarget(out);
    folder.publish(built.site, last.files.size > 0);
    // Where anything was changed meanwhile, nobody knows what was read.
    const isSteady = sources === sourcesDigest(contentFolder());
    if (!isSteady) console.warn('Something was changed while the site was built: build again.');
    const told = { ...read, report: [read.report, notes].filter(Boolean).join('\n') };
    keepRecord(target, { sources: isSteady ? sources : null, told, files: built.files });
    for (const name of [
      'articles',
      'builds',
      'bundles',
      'cards',
      'checks',
      'search',
      'sources',
      'spare',
    ])
      sweepKept(`.cache/${name}`);
    const since = last.files.size === 0 ? null : built.since;
    return { told, files: built.files, drawn: tally.cardsDrawn(), since };
  } finally {
    folder.discard();
  }
}
