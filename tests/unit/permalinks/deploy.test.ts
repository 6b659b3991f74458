import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deployJobs as jobs } from './deploy-jobs.ts';
import { repository } from './repository.ts';

test('a deployment is tagged before it is published', () => {
  expect([jobs['deploy']?.needs].flat()).toContain('release');
  expect([jobs['release']?.needs].flat()).toContain('build');
  expect(jobs['release']?.permissions).toEqual({ contents: 'write' });
});

test.skipIf(process.platform === 'win32')(
  'the tag is the one that the command has made, with its message',
  () => {
    const script = jobs['build']?.steps.find(({ id }) => id === 'release')?.run ?? '';
    const repo = repository();
    // In the place of npx: the command itself, as far as git sees it.
    const npx = join(repo.root, 'npx');
    writeFileSync(npx, '#!/bin/sh\ngit tag -a -m "Published at x\n\nBase path: /x/" "$4"\n');
    chmodSync(npx, 0o755);
    const output = join(repo.root, 'output');
    writeFileSync(output, '');
    const run = (number: string) =>
      spawnSync('bash', ['-ec', script], {
        cwd: repo.root,
        env: {
          ...process.env,
          PATH: `${repo.root}:${process.env['PATH'] ?? ''}`,
          GITHUB_OUTPUT: output,
          GITHUB_RUN_NUMBER: number,
          GITHUB_RUN_ATTEMPT: '1',
          GIT_COMMITTER_NAME: 'A',
          GIT_COMMITTER_EMAIL: 'a@b.c',
        },
      }).status;
    expect(run('7')).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(
      'tag=release-7.1\nmessage<<END-OF-MESSAGE\nPublished at x\n\nBase path: /x/\n\nEND-OF-MESSAGE\n',
    );
    writeFileSync(npx, '#!/bin/sh\nexit 0\n');
    writeFileSync(output, '');
    expect(run('8')).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('');
    writeFileSync(npx, '#!/bin/sh\nexit 1\n');
    expect(run('9')).toBe(1);
  },
);
