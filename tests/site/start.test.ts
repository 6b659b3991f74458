import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { authorEnvironment } from '../support/author-environment.ts';
import { buildSite } from '../support/build-site.ts';
import { listFiles } from '../support/read-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { demoRepository } from '../unit/permalinks/demo-repository.ts';

test('a site that is begun with one command is checked, recorded and built as a server would', async () => {
  const { path: out, remove } = await temporaryFolder();
  onTestFinished(remove);
  const { folder, commit } = demoRepository();
  const verbatim = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/verbatim.ts', ...args], {
      encoding: 'utf8',
      env: authorEnvironment({ CONTENT_DIR: folder }),
    });
  expect(verbatim('start', '--title', 'The Gazette')).toMatchObject({ status: 0, stderr: '' });
  expect(verbatim('check')).toMatchObject({ status: 0, stderr: '' });
  expect(verbatim('permalinks', '--write')).toMatchObject({ status: 0, stderr: '' });
  commit('release-3');
  const site = join(out, 'site');
  const { status, output } = await buildSite({ out: site, content: folder, isServer: true });
  expect(status, output).toBe(0);
  expect(listFiles(site).filter((file) => file.includes('us-japan'))).toEqual([]);
  const page = readFileSync(join(site, 'articles/first-article/index.html'), 'utf8');
  expect(page).toContain('The Gazette');
});
