import { SiteChangedError } from '../building/assemble.ts';
import { wordOutcome } from '../building/build-outcome.ts';
import { type BuildRecord, isWhole, readRecord } from '../building/build-record.ts';
import { sourcesDigest } from '../building/sources-digest.ts';
import { contentFolder } from '../content/content-folder.ts';
import type { ToldContent } from '../content/told-content.ts';
import { allowedTarget } from './allowed-target.ts';
import type { BuildTask, BuiltSite } from './build-site.ts';

/** Reads the content, builds the site into a folder and says what was done. Throws a ContentError on any error. */
export async function readAndBuild(out: string): Promise<ToldContent> {
  const target = allowedTarget(out);
  const sources = sourcesDigest(contentFolder());
  const last = readRecord(target);
  const { until } = last.told;
  const isDue = until !== null && until <= new Date().toISOString();
  const isSame = sources !== null && sources === last.sources && !isDue && isWhole(target, last);
  const { told, ...built } = isSame ? unchanged(last) : await build({ out, target, last, sources });
  // Since Node was started.
  console.log(wordOutcome({ ...told, ...built, seconds: performance.now() / 1000 }));
  return told;
}

/** Says once more what was said of the same content, without so much as loading what reads and builds it. */
function unchanged({ told, files }: BuildRecord) {
  if (told.report) console.warn(told.report);
  return { told, ...countFiles(files), since: { changed: 0, gone: 0 } };
}

async function build(task: BuildTask, tries = 3): Promise<ReturnType<typeof counted>> {
  const { buildSite } = await import('./build-site.ts');
  try {
    return counted(await buildSite(task));
  } catch (error) {
    // Another build was quicker: this one takes over from what that has made.
    if (!(error instanceof SiteChangedError) || tries <= 1) throw error;
    return build({ ...task, last: readRecord(task.target) }, tries - 1);
  }
}

function counted({ files, drawn, ...built }: BuiltSite) {
  return { ...built, ...countFiles(files, drawn) };
}

function countFiles(files: BuildRecord['files'], drawn = 0) {
  const cards = [...files.keys()].filter((path) => path.endsWith('/card.png')).length;
  return { files: files.size, cards: { drawn, kept: cards - drawn } };
}
