import { wordOutcome } from '../building/build-outcome.ts';
import { contentFolder } from '../content/content-folder.ts';
import { publicationOptions } from '../content/environment-options.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
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

function readSound(): Content {
  const content = readContent(contentFolder(), publicationOptions());
  const { problems } = content;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  if (problems.length > 0) console.warn(formatProblems(problems, 'human'));
  return content;
}
