import { displayPath } from '../article/read-or-report.ts';
import type { Content } from '../content/read-content.ts';
import { cleanName } from '../text/clean-name.ts';

/** A file as a problem names it. */
export function nameOf(path: string): string {
  return cleanName(displayPath(path));
}

/** The files of all articles, drafts too. */
export function articlesOf({ digests }: Content): readonly string[] {
  return [...digests].flatMap(([path, digest]) => (digest === '' ? [] : [path]));
}

/** Only of what could be read is any value told to be none. */
export function hasInvalid(path: string, { problems }: Content): boolean {
  return problems.some(({ file, code }) => file === nameOf(path) && code === 'value-invalid');
}
