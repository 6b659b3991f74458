import { wordOutcome } from '../building/build-outcome.ts';
import type { Content } from '../content/read-content.ts';
import { readSound } from '../content/read-sound.ts';
import { createProgress } from './progress.ts';

/** Reads the content, builds the site into a folder and says what was done. Throws a ContentError on any error. */
export async function readAndBuild(out: string): Promise<Content> {
  const start = performance.now();
  const content = readSound();
  const { buildSite } = await import('./build-site.ts');
  const progress = createProgress(process.stderr);
  const built = await buildSite(out, content, progress);
  progress.end();
  const articles = content.articles.length;
  const quotations = content.articles.flatMap(({ listed }) => listed.quotes).length;
  const seconds = (performance.now() - start) / 1000;
  console.log(wordOutcome({ articles, quotations, ...built, seconds }));
  return content;
}
