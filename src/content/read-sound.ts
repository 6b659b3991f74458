import { ContentError } from '../problems/content-error.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { publicationOptions } from './environment-options.ts';
import { type Content, readContent } from './read-content.ts';

/** The content that is to be published. Throws a ContentError where it has an error; other problems are shown. */
export function readSound(): Content {
  const content = readContent(contentFolder(), publicationOptions());
  const { problems } = content;
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems);
  if (problems.length > 0) console.warn(formatProblems(problems, 'human'));
  return content;
}
