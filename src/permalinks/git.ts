import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a git command says, in a folder; null where it fails, or where there is no git. */
export function git(folder: string, ...args: readonly string[]): string | null {
  if (!existsSync(folder)) return null;
  // A hook of git’s would have it look at another repository than the folder’s.
  const ours = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/u.test(name),
  );
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: Object.fromEntries(ours),
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : null;
}
