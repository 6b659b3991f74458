import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readContent } from '../../../src/content/read-content.ts';
import { makeOnce } from './make-once.ts';
import { BRIDGES, emptyWorkspace, RAILS, type Workspace } from './workspace.ts';

export const LEDGER = 'permalinks.json';

/** A workspace whose folder, `content`, lies at the top of a git repository. */
export interface Repository extends Workspace {
  /** The top of the repository. */
  readonly root: string;
  readonly git: (...args: readonly string[]) => { status: number | null; stdout: string };
  /** Commits everything that is there, and tags it. */
  readonly commit: (tag?: string) => void;
}

/** A repository whose content was published under a tag, if any; an older tag has no ledger. */
export function repository(tag?: string, older?: string): Repository {
  const workspace = emptyWorkspace();
  const root = join(workspace.folder, '..');
  const git = gitIn(root);
  const commit = (name?: string) => {
    git('add', '-A');
    git('commit', '-qm', 'x', '--allow-empty');
    if (name) git('tag', name);
  };
  makeOnce(JSON.stringify(['repository', tag, older]), root, () => {
    git('init', '-q', '-b', 'main', '--template=');
    if (older) commit(older);
    workspace.write('articles/rails.md', RAILS);
    workspace.write('articles/bridges.md', BRIDGES);
    workspace.record();
    commit(tag);
  });
  return { ...workspace, root, git, commit };
}

/** Git, as somebody with a name, in a folder; it does not tidy up after each commit, which takes two processes more. */
export function gitIn(folder: string) {
  const own = Object.entries({
    'user.name': 'A',
    'user.email': 'a@b.c',
    'protocol.file.allow': 'always',
    'maintenance.auto': 'false',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return (...args: readonly string[]) =>
    spawnSync('git', [...own, '-C', folder, ...args], { encoding: 'utf8' });
}

/** Takes a published quotation out of its article and out of the ledger, as somebody would who wants no trace of it. */
export function hide(repo: Workspace): void {
  repo.edit(
    'articles/rails.md',
    ['  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n', ''],
    ['said: “We have plans”', 'said something'],
  );
  repo.write(LEDGER, repo.read(LEDGER).replace(/, "rails#q-plans": .*\n/u, ''));
}

/** The codes of all errors in the order of the alphabet, but for words in marks that no list has: no link is lost by them. */
export function errorsOf(folder: string, against?: string, isStrict = false): readonly string[] {
  const { problems } = readContent(folder, { base: '/', against, isStrict });
  return problems
    .filter(({ severity, code }) => severity === 'error' && code !== 'quote-unlisted')
    .map(({ code }) => code)
    .sort();
}
