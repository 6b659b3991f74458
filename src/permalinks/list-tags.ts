import { git, GitFailure } from './git.ts';
import type { Repository } from './repository.ts';

/** A tag of a commit. */
export interface Tag {
  readonly name: string;
  /** The commit, or whatever else has a tree, that it was set on. */
  readonly commit: string;
  readonly tree: string;
  /** The message of an annotated tag; '' for another. */
  readonly message: string;
}

/** All tags that lead to files, those with the highest numbers first. Throws a GitFailure. */
export function listTags({ folder }: Repository): Tag[] {
  const fields = ['refname', 'objectname', 'objecttype', '*objecttype', 'contents'];
  const format = fields.map((field) => `%(${field})%00`).join('');
  const sort = '--sort=-version:refname';
  const said = git(folder, ['for-each-ref', sort, `--format=${format}`, 'refs/tags']).toString();
  const refs = chunk(said.split('\0'), fields.length)
    .map(([name = '', object = '', type = '', target = '', message = '']) => ({
      name: name.trimStart().replace(/^refs\/tags\//u, ''),
      object,
      // A tag of a file leads to no folder.
      hasFiles: type !== 'blob' && target !== 'blob',
      message: type === 'tag' ? message : '',
    }))
    .filter(({ name, hasFiles }) => name !== '' && hasFiles);
  const objects = refs.flatMap(({ object }) => [`${object}^{}`, `${object}^{tree}`]);
  const peeled = chunk(peel(folder, objects), 2);
  return refs.map(({ name, message }, index) => {
    const [commit, tree] = peeled[index] ?? [];
    if (!commit || !tree) throw new GitFailure(`what the tag ${name} was set on is not here`);
    return { name, commit, tree, message };
  });
}

/** The objects that expressions lead to; '' where they lead nowhere. */
function peel(folder: string, expressions: readonly string[]): string[] {
  if (expressions.length === 0) return [];
  const said = git(folder, ['cat-file', '--batch-check'], `${expressions.join('\n')}\n`);
  return said
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => /^([0-9a-f]{40,64}) (?!missing)/u.exec(line)?.[1] ?? '');
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
