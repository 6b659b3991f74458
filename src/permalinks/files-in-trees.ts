import { git } from './git.ts';
import type { Repository } from './repository.ts';

/** A file of a tree. */
export interface TreeFile {
  readonly path: string;
  readonly blob: string;
}

/** The files that each of the trees has under a git pathspec. Throws a GitFailure, also where a tree is not here. */
export function filesInTrees(
  { folder }: Repository,
  trees: readonly string[],
  pathspec: string,
): ReadonlyMap<string, readonly TreeFile[]> {
  const found = new Map<string, TreeFile[]>();
  const distinct = [...new Set(trees)];
  if (distinct.length === 0) return found;
  // Against nothing, each tree tells all that it has, whether or not the files themselves are here.
  const pairs = distinct.map((tree) => `${emptyTree(tree)} ${tree}\n`).join('');
  const args = ['diff-tree', '--stdin', '-r', '-z', '--no-renames', '--', pathspec];
  let tree = '';
  let blob = '';
  for (const token of git(folder, args, pairs).toString().split('\0')) {
    const entry = /(?:^|\n):\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]$/u.exec(token);
    if (!entry) {
      if (blob) found.set(tree, [...(found.get(tree) ?? []), { path: token, blob }]);
      blob = '';
      continue;
    }
    tree = [...token.matchAll(/^[0-9a-f]+ ([0-9a-f]+)$/gmu)].at(-1)?.[1] ?? tree;
    blob = entry[1] ?? '';
  }
  return found;
}

/** The tree without files, which every repository knows, by the kind of its checksums. */
function emptyTree({ length }: string): string {
  return length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}
