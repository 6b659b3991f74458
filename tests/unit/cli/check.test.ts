import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { authorEnvironment } from '../../support/author-environment.ts';
import { runVerbatim } from '../../support/run-verbatim.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-check-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(body: string): void {
  writeFileSync(join(folder, 'articles/a.md'), `---\ntitle: T\ndescription: D\n---\n\n${body}\n`);
}

function check(variables: Readonly<Record<string, string>> = {}, ...args: string[]) {
  return runVerbatim(['check', ...args], { CONTENT_DIR: folder, ...variables });
}

/** In a process of its own, as an author does it. */
function checkAlone() {
  return spawnSync(process.execPath, ['src/cli/verbatim.ts', 'check'], {
    encoding: 'utf8',
    env: authorEnvironment({ CONTENT_DIR: folder }),
  });
}

it('exits with 0 where all is well', () => {
  write('Text');
  expect(checkAlone()).toMatchObject({ status: 0, stderr: '' });
});

it('counts one article as one', async () => {
  write('Text');
  expect((await check()).stdout).toMatch(/^1 article in order, 0 quotations verified$/mu);
});

it('exits with 0 where there are only warnings', async () => {
  write('She said that Trumр talks.');
  const { status, stdout } = await check();
  expect(status).toBe(0);
  expect(stdout).toMatch(/a\.md:6:15 warning letters-alike/u);
});

it('exits with 1 where there is an error, without a stack trace', () => {
  write('Some <b>');
  const { status, stdout, stderr } = checkAlone();
  expect(status).toBe(1);
  expect(stdout).toMatch(/a\.md:6:6 error html-raw/u);
  expect(stdout + stderr).not.toMatch(/^\s+at /mu);
});

it('exits with 1 on a server, where the ledger of permalinks lags behind', async () => {
  write('Text');
  expect(await check()).toMatchObject({ status: 0 });
  expect(await check({ CI: 'true' })).toMatchObject({ status: 1 });
});

it('speaks JSON', async () => {
  write('Some <b>');
  expect(JSON.parse((await check({}, '--format', 'json')).stdout)).toMatchObject([
    { code: 'html-raw', line: 6 },
    { code: 'permalinks-missing', line: 1 },
  ]);
});

it('annotates for GitHub', async () => {
  write('Some <b>');
  expect((await check({}, '--format', 'github')).stdout).toMatch(
    /^::error file=[^,]*a\.md,line=6,/mu,
  );
});

it.each(['news', '/news', '/news/'])('knows the path of the site, BASE_PATH=%s', async (path) => {
  write('To [it](/articles/a/), and [again](/news/articles/a/)');
  const { status, stdout } = await check({ BASE_PATH: path });
  expect(status).toBe(1);
  expect(stdout).toMatch(/a\.md:6:28 error link-broken[^→]*→ Did you mean “\/articles\/a\/”\?/u);
  expect(stdout).toContain('1 error, 1 warning');
});
