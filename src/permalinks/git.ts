import { spawnSync } from 'node:child_process';

/** Thrown where git cannot say what it is asked for. The message says which command failed, and why. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/** What a git command says, in a folder that is there. Throws a GitFailure where it fails, or where there is no git. */
export function git(folder: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-C', folder, '--no-replace-objects', '--no-pager', ...args],
    { env: environment(), input, maxBuffer: MOST_BYTES },
  );
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new GitFailure('there is no git on this machine');
  const said = String(stderr ?? '');
  // It passes over a broken tag, which may be the one that counts.
  const passedOver = /^warning: (ignoring .*)$/mu.exec(said)?.[1];
  if (status === 0 && !error && passedOver === undefined) return stdout;
  const why = passedOver ?? reasonOf(said) ?? error?.message ?? `it ended with ${status}`;
  throw new GitFailure(`git ${commandOf(args)} failed (${why.replace(/\.$/u, '')})`);
}

const MOST_BYTES = 2 ** 28;

/** A hook of git’s would have it look at another repository than the folder’s. */
function environment(): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(([name]) => !OF_A_REPOSITORY.test(name));
  return { ...Object.fromEntries(ours), LC_ALL: 'C' };
}

// What `git rev-parse --local-env-vars` names, but for the settings that somebody gives on the way.
const OF_A_REPOSITORY =
  /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|NO_LAZY_FETCH)$/u;

function reasonOf(said: string): string | undefined {
  return [...said.matchAll(/^(?:fatal|error): (.*)$/gmu)].at(-1)?.[1];
}

function commandOf(args: readonly string[]): string {
  return args.find((arg) => /^[a-z-]+$/u.test(arg) && !arg.startsWith('-')) ?? '';
}
