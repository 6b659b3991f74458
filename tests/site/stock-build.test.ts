import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../src/files/files-in.ts';
import { authorEnvironment } from '../support/author-environment.ts';
import { siteUrl } from '../support/build-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a site is, to the byte, what Astro makes of the project by itself', async () => {
  const { folder, base } = inject('lasting');
  const { path: out, remove } = await temporaryFolder();
  const content = 'tests/fixtures/lasting';
  const env = authorEnvironment({ SITE_URL: siteUrl, BASE_PATH: base, CONTENT_DIR: content });
  const astro = 'node_modules/astro/bin/astro.mjs';
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', out], { env });
  const built = filesIn(folder).filter((path) => path !== '.verbatim-site');
  expect(filesIn(out).toSorted()).toEqual(built.toSorted());
  for (const path of built)
    expect(readFileSync(join(out, path)).equals(readFileSync(join(folder, path))), path).toBe(true);
  await remove();
});
