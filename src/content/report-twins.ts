import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { findWithin } from '../files/find-within.ts';
import type { Problem } from '../problems/problem.ts';
import { reportFile } from './report-file.ts';

/** Reports each article that is a link to another, whose text would stand at two addresses. */
export function reportTwins(files: readonly string[], folder: string, problems: Problem[]): void {
  const links = new Set(files.filter(isLink));
  if (links.size === 0) return;
  const owners = new Map<string, string>();
  for (const file of [...files.filter((each) => !links.has(each)), ...links]) {
    const found = findWithin(file, folder);
    if (found.kind !== 'found') continue;
    const owner = owners.get(found.path);
    const why = `it is a link to ${basename(owner ?? '')}, which would be published twice`;
    if (owner) reportFile(problems, file, 'file-unreadable', why);
    else owners.set(found.path, file);
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
