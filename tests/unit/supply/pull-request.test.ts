import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { gitIn } from '../permalinks/repository.ts';

const { steps } = z
  .object({
    jobs: z.object({
      check: z.object({
        steps: z.array(
          z.object({
            name: z.string().optional(),
            if: z.string().optional(),
            run: z.string().optional(),
            env: z.record(z.string(), z.string()).optional(),
          }),
        ),
      }),
    }),
  })
  .parse(parse(readFileSync('.github/workflows/check.yml', 'utf8'))).jobs.check;

const scriptOf = (name: string) => steps.find((step) => step.name === name)?.run ?? '';

test('the whole suite runs where more than the content is touched, else a build', () => {
  const step = (run: string) => steps.find((each) => each.run === run);
  expect(step('npm test')?.if).toBe("steps.touched.outputs.only != 'content'");
  expect(step('npm run build')?.if).toBe("steps.touched.outputs.only == 'content'");
  expect(step('npm run check -- --format github')?.if).toBeUndefined();
});

test('a ledger that the deployment is to record does not stop a pull request', () => {
  const ours = steps.filter(({ run }) => /^npm run (?:check|build)/u.test(run ?? ''));
  expect(ours.map(({ env }) => env)).toEqual([{ CI: '' }, { CI: '' }]);
});

describe.skipIf(process.platform === 'win32')('of a pull request', () => {
  test.each([
    [['content/articles/x.md'], 'content'],
    [['content/articles/x.md', 'content/images/x.png'], 'content'],
    [['content/articles/x.md', 'src/x.ts'], ''],
    [['contents/x.md'], ''],
    [['src/content/x.ts'], ''],
    [['.github/workflows/check.yml'], ''],
  ])('that touches %s, only “%s” is touched', (files, only) => {
    expect(run(merged(files), scriptOf('See what is touched')).output).toBe(`only=${only}\n`);
  });

  test('that moves a file out of the content, more than the content is touched', () => {
    const cwd = merged(['content/articles/x.md'], (git) => {
      git('mv', 'content/old.md', 'old.md');
    });
    expect(run(cwd, scriptOf('See what is touched')).output).toBe('only=\n');
  });

  test('what changes for readers stands in the summary, held against what it is merged into', () => {
    const cwd = merged(['content/articles/x.md']);
    const told = run(cwd, scriptOf('Tell what changes for readers'), 'echo "# $@"');
    expect(told).toMatchObject({ status: 0, summary: '# verbatim diff HEAD^1\n' });
  });

  test('where that cannot be told, the summary says why, and the rest goes on', () => {
    const cwd = merged(['content/articles/x.md']);
    const npx =
      'echo half; echo "Articles: 3 of 9" >&2; echo "Nothing can be compared." >&2; exit 2';
    const told = run(cwd, scriptOf('Tell what changes for readers'), npx);
    expect(told).toMatchObject({ status: 0, summary: 'Nothing can be compared.\n' });
  });
});

/** A repository at the merge of a branch that adds files to what has moved on meanwhile. */
function merged(
  files: readonly string[],
  more: (git: ReturnType<typeof gitIn>) => void = () => {},
): string {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-merge-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const git = gitIn(cwd);
  const add = (path: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), path);
    git('add', '-A');
  };
  git('init', '-q', '-b', 'main', '--template=');
  add('content/old.md');
  git('commit', '-qm', 'x');
  git('switch', '-qc', 'change');
  for (const file of files) add(file);
  more(git);
  git('commit', '-qm', 'x');
  git('switch', '-q', 'main');
  add('src/elsewhere.ts');
  git('commit', '-qm', 'x');
  git('merge', '-q', '--no-ff', '-m', 'x', 'change');
  return cwd;
}

function run(cwd: string, script: string, npx = 'exit 1') {
  const at = (name: string) => join(cwd, '.git', name);
  writeFileSync(at('npx'), `#!/bin/sh\n${npx}\n`);
  chmodSync(at('npx'), 0o755);
  for (const name of ['output', 'summary']) writeFileSync(at(name), '');
  const { status } = spawnSync('bash', ['-ec', script], {
    cwd,
    env: {
      ...process.env,
      PATH: `${join(cwd, '.git')}:${process.env['PATH'] ?? ''}`,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      RUNNER_TEMP: join(cwd, '.git'),
    },
  });
  const [output, summary] = ['output', 'summary'].map((name) => readFileSync(at(name), 'utf8'));
  return { status, output, summary };
}
