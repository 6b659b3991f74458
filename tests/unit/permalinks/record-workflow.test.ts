import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployJobs as jobs } from './deploy-jobs.ts';
import { repository, type Repository } from './repository.ts';

const scriptOf = (job: string, step: string) =>
  jobs[job]?.steps.find(({ id }) => id === step)?.run ?? '';

test('what runs the project may not write, and what may write runs nothing of the project', () => {
  for (const [name, { permissions, steps }] of Object.entries(jobs)) {
    const runsProject = steps.some(
      ({ run = '', uses = '' }) =>
        /\bnp[mx]\b/u.test(run.replaceAll(/echo "[^"]*"/gu, '')) || /checkout@/u.test(uses),
    );
    if (runsProject) expect(permissions['contents'], name).toBe('read');
  }
  expect(jobs['commit']?.permissions).toEqual({ contents: 'write' });
});

test('what is built and tagged is the commit that has the ledger', () => {
  expect(jobs['commit']?.needs).toBe('record');
  expect(jobs['build']?.needs).toBe('commit');
  const checkout = jobs['build']?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with).toMatchObject({ ref: '${{ needs.commit.outputs.sha }}' });
  expect(jobs['release']?.needs).toEqual(['commit', 'build']);
  expect(jobs['release']?.steps.map(({ run }) => run).join('')).toContain('-f object="$COMMIT"');
});

describe.skipIf(process.platform === 'win32')('the ledger', () => {
  test('is handed on where it has changed', () => {
    const repo = repository('v1');
    const npx = `[ "$*" = "verbatim permalinks --write" ] && echo new >> content/permalinks.json`;
    expect(run(repo, scriptOf('record', 'ledger'), { npx })).toEqual({
      status: 0,
      output: 'kept=ledger-7-2\n',
    });
    expect(readFileSync(join(repo.root, '.cache/recorded/permalinks.json'), 'utf8')).toMatch(
      /new\n$/u,
    );
  });

  test('is handed on where it is the first', () => {
    const repo = repository();
    repo.git('rm', '-q', '--cached', 'content/permalinks.json');
    repo.git('commit', '-qm', 'x');
    expect(run(repo, scriptOf('record', 'ledger'), { npx: 'exit 0' }).output).toBe(
      'kept=ledger-7-2\n',
    );
  });

  test('stays where it is as it was, and where it cannot be recorded', () => {
    const repo = repository('v1');
    expect(run(repo, scriptOf('record', 'ledger'), { npx: 'exit 0' })).toEqual({
      status: 0,
      output: '',
    });
    expect(run(repo, scriptOf('record', 'ledger'), { npx: 'exit 1' })).toMatchObject({
      output: '',
      status: 1,
    });
  });

  test('is committed on top of what it was recorded of, and of nothing else', () => {
    const repo = repository('v1');
    recorded(repo, 'the ledger');
    const gh =
      'for each in "$@"; do echo "$each" >> args; done; cp "$RUNNER_TEMP/ledger" sent; echo 1234';
    expect(run(repo, scriptOf('commit', 'commit'), { gh })).toEqual({
      status: 0,
      output: 'sha=1234\n',
    });
    const args = readFileSync(join(repo.root, 'args'), 'utf8').split('\n');
    expect(args).toEqual(
      expect.arrayContaining([
        'repository=o/r',
        'branch=main',
        'head=abc',
        `contents=@${join(repo.root, '.git')}/ledger`,
      ]),
    );
    const sent = readFileSync(join(repo.root, 'sent'), 'utf8');
    expect(Buffer.from(sent, 'base64').toString()).toBe('the ledger');
  });

  test('that cannot be committed ends the deployment, and what to do is said', () => {
    const repo = repository('v1');
    recorded(repo, 'the ledger');
    const { status, output } = run(repo, scriptOf('commit', 'commit'), { gh: 'exit 1' });
    expect({ status, output }).toEqual({ status: 1, output: '' });
  });
});

function recorded({ root }: Repository, text: string): void {
  mkdirSync(join(root, '.cache/recorded'), { recursive: true });
  writeFileSync(join(root, '.cache/recorded/permalinks.json'), text);
}

/** Runs a script with programs of its own in the place of those of the machine. */
function run({ root }: Repository, script: string, programs: Readonly<Record<string, string>>) {
  const within = join(root, '.git');
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(within, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(within, name), 0o755);
  }
  const output = join(within, 'output');
  writeFileSync(output, '');
  const { status } = spawnSync('bash', ['-ec', script], {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${within}:${process.env['PATH'] ?? ''}`,
      COMMIT: 'mutation',
      GITHUB_OUTPUT: output,
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_RUN_ID: '7',
      GITHUB_SHA: 'abc',
      RUNNER_TEMP: within,
    },
  });
  return { status, output: readFileSync(output, 'utf8') };
}
