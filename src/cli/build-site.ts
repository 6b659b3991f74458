import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { assemble, type Assembled } from '../building/assemble.ts';
import type { BuildOutcome } from '../building/build-outcome.ts';
import { isWhole, keepRecord, readRecord } from '../building/build-record.ts';
import { inputsOf } from '../building/inputs-of.ts';
import { createPageReuse } from '../building/page-reuse.ts';
import { createTally } from '../building/tally.ts';
import { renderNewPages } from '../building/render-new-pages.ts';
import { handContent } from '../content/handed-content.ts';
import type { Content } from '../content/read-content.ts';
import { siteBase } from '../content/site-base.ts';
import { openBuildFolder } from '../files/build-folder.ts';
import { markBuilt } from '../files/built-mark.ts';
import { sweepBuilds } from '../files/sweep-builds.ts';
import { tryLock } from '../files/with-lock.ts';
import { allowedTarget } from './allowed-target.ts';
import type { Progress } from './progress.ts';

export type SiteOutcome = Pick<BuildOutcome, 'cards' | 'files' | 'differing'>;

/**
 * Builds the site apart from all else, and puts it in its place only when it is whole. Of what stands there, as the last
 * build has made it, only pages that show something new are rendered.
 */
export async function buildSite(
  out: string,
  content: Content,
  progress: Progress,
): Promise<SiteOutcome> {
  const target = allowedTarget(out);
  sweepBuilds(target);
  const last = readRecord(target);
  const inputs = inputsOf(content, [process.env['SITE_URL'], siteBase()]);
  if (last.inputs === inputs && isWhole(target, last))
    return outcomeOf({ files: last.files, differing: 0 }, 0);
  const reuse = createPageReuse(target, last);
  const tally = createTally((done, total) => progress.tell('Pages and cards', done, total));
  let assembled: Assembled = { files: new Map(), differing: 0 };
  await buildApart(renderNewPages({ ...reuse, ...tally }), content, (built) => {
    const folder = openBuildFolder(target);
    try {
      folder.fill(built);
      assembled = assemble(target, folder.path, reuse, last, () => markBuilt(folder.path));
      // The place may have been filled with something else meanwhile.
      allowedTarget(out);
      folder.publish();
      keepRecord(target, { inputs, files: assembled.files });
    } finally {
      folder.discard();
    }
  });
  const { cards, files, differing } = outcomeOf(assembled, tally.cardsDrawn());
  return { cards, files, differing: last.files.size > 0 ? differing : null };
}

function outcomeOf({ files, differing }: Assembled, drawn: number): SiteOutcome {
  const cards = [...files.keys()].filter((path) => path.endsWith('/card.png')).length;
  return { cards: { drawn, kept: cards - drawn }, files: files.size, differing };
}

/** Builds the site into a folder of the project, since builds outside share one for their code, and hands it to `use`. */
async function buildApart(
  integration: AstroIntegration,
  content: Content,
  use: (built: string) => void,
): Promise<void> {
  const work = resolve('.cache/build');
  sweepBuilds(work);
  const folder = openBuildFolder(work);
  // What Astro keeps between builds is one build’s at a time; another that runs beside it does without.
  const cache = tryLock(resolve('.cache/astro.lock'));
  try {
    const { build } = await import('astro');
    const cacheDir = cache ? {} : { cacheDir: folder.cache };
    const options = { outDir: folder.path, integrations: [integration], ...cacheDir };
    handContent(content);
    await build({ ...options, logLevel: 'warn' });
    use(folder.path);
  } finally {
    cache?.release();
    folder.discard();
  }
}
