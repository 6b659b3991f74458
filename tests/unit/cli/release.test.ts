import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { repository, type Repository } from '../permalinks/repository.ts';

function release({ folder }: Repository, ...args: readonly string[]) {
  const env = authorEnvironment({
    CONTENT_DIR: folder,
    SITE_URL: 'https://news.example',
    BASE_PATH: 'news',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  });
  const command = ['src/cli/verbatim.ts', 'release', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

test('a release is made from the command line, once, and what is left to do is said', () => {
  const repo = repository();
  expect(release(repo, '--date', '2026-03-03')).toEqual({
    status: 0,
    stdout:
      'This is release release-2026-03-03 now.\nPush it, so that every build knows it: git push origin release-2026-03-03\n',
    stderr: '',
  });
  expect(repo.git('for-each-ref', '--format=%(contents)', 'refs/tags').stdout.trim()).toBe(
    'Published at https://news.example\n\nBase path: /news/',
  );
  const { status, stdout, stderr } = release(repo, '--push');
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: 'This is release release-2026-03-03 already.\n',
  });
  expect(stderr).toContain('Push it: git push origin release-2026-03-03');
  expect(stderr).not.toMatch(/^\s+at /mu);
});
