import { join } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { hasFile } from './ledgers-elsewhere.ts';
import { shellWord } from './shell-word.ts';

/**
 * The command that has files of a content folder back, where a revision is known that has one of them, `file`; else ''.
 * `files` may be a pattern.
 */
export function restoreFrom(release: string, folder: string, file: string, files: string): string {
  const [, revision] = /^(?:release|commit) (.+)$/u.exec(release) ?? [];
  if (revision === undefined || !hasFile({ folder }, revision, `./${file}`)) return '';
  return `git restore --source=${shellWord(revision)} ${shellWord(displayPath(join(folder, files)))}`;
}
