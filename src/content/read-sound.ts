import { countUnreleased } from '../permalinks/count-unreleased.ts';
import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { publicationOptions } from './environment-options.ts';
import { type Content, readContent } from './read-content.ts';
import type { ToldContent } from './told-content.ts';

export interface SoundContent {
  readonly content: Content;
  /** What is told of it. */
  readonly told: ToldContent;
}

/** Reads the content that is to be published. Throws a ContentError where it has an error; other problems are shown. */
export function readSound(): SoundContent {
  const content = readContent(contentFolder(), publicationOptions());
  const { problems, articles, ledger, until } = content;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  const report = problems.length > 0 ? formatProblems(problems, 'human') : '';
  if (report) console.warn(report);
  const standing = articles.filter(({ listed }) => !listed.retraction);
  const quotations = standing.flatMap(({ listed }) => listed.quotes).length;
  const unreleased = countUnreleased(ledger);
  return { content, told: { report, articles: standing.length, quotations, unreleased, until } };
}
