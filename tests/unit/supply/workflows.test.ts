import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({
          name: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const GUARD = 'Nothing built is committed';
const BUILT = ['.astro', '.cache', 'dist', 'node_modules'];

describe.each(['check', 'deploy'])('the workflow “%s”', (name) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
  const jobs = Object.values(workflow.parse(parse(text)).jobs).map((job) => job.steps);
  const steps = jobs.flat();

  test('uses every action at a commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no credentials behind for later steps', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: options } of checkouts)
      expect(options).toMatchObject({ 'persist-credentials': false });
  });

  test('runs no script of a package while it installs', () => {
    const installs = steps.flatMap(({ run }) => run?.match(/\bnpm (?:ci|install)\b.*/g) ?? []);
    expect([...new Set(installs)]).toEqual(['npm ci --ignore-scripts --loglevel=warn']);
  });

  test.skipIf(process.platform === 'win32')('fails where something built is committed', () => {
    const guards = jobs.flatMap((job) => {
      const install = job.findIndex(({ run }) => run?.startsWith('npm ci'));
      if (install < 0) return [];
      return [job.slice(0, install).find(({ name: title }) => title === GUARD)?.run];
    });
    const [run = ''] = new Set(guards);
    expect(new Set(guards)).toEqual(new Set([run]));
    expect(run).not.toBe('');
    const { git, execute } = repository();
    expect(execute(run)).toBe(0);
    for (const folder of BUILT) {
      git('add', '--force', `${folder}/planted`);
      expect(execute(run), folder).toBe(1);
      git('rm', '--cached', '--quiet', '-r', folder);
    }
    expect(execute(run)).toBe(0);
  });
});

test('nothing built is committed here', () => {
  // Outside git, as in an archive of the source, nothing is.
  expect(spawnSync('git', ['ls-files', '--', ...BUILT], { encoding: 'utf8' }).stdout ?? '').toBe(
    '',
  );
});

/** A git repository in which files lie where a build leaves them. */
function repository() {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-workflow-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const git = (...args: string[]) => spawnSync('git', args, { cwd });
  git('init');
  for (const folder of BUILT) {
    mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, folder, 'planted'), '');
  }
  return { git, execute: (run: string) => spawnSync('bash', ['-ec', run], { cwd }).status };
}
