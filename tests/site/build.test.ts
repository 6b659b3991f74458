import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
import { listFiles } from '../support/read-pages.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const site = inject('sites')[0]?.folder ?? '';
let folder: TemporaryFolder;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => folder.remove());

test('a second build of the same content gives the same bytes', async () => {
  const out = join(folder.path, 'again');
  expect(await buildSite({ out })).toMatchObject({ status: 0 });
  expect(await digestsOf(out)).toEqual(await digestsOf(site));
});

test('a build that fails leaves the site as it was, and says what is wrong', async () => {
  const out = join(folder.path, 'dist');
  const content = join(folder.path, 'content');
  await cp(site, out, { recursive: true });
  await cp(demoContent, content, { recursive: true });
  await writeFile(join(content, 'articles', 'broken.md'), '---\ntitel: Slip\n---\n\nWords.\n');

  const { status, output } = await buildSite({ out, content });

  expect(status).toBe(1);
  expect(output).toMatch(/broken\.md:2:1/);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(await digestsOf(out)).toEqual(await digestsOf(site));
  expect(leftovers(folder.path)).toEqual([]);
});

test('a build that would lose a link leaves the site as it was, and names the link', async () => {
  const out = join(folder.path, 'kept');
  const content = join(folder.path, 'less');
  await cp(site, out, { recursive: true });
  await cp(demoContent, content, { recursive: true });
  const article = join(content, 'articles', 'us-japan-leaders-meeting.md');
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('id: free-and-open-indo-pacific', 'id: indo-pacific'));

  const { status, output } = await buildSite({ out, content });

  expect(status).toBe(1);
  expect(output).toMatch(/us-japan-leaders-meeting\.md:\d+:9 error permalink-lost/);
  expect(output).toContain('npx verbatim rename q-free-and-open-indo-pacific q-indo-pacific');
  expect(await digestsOf(out)).toEqual(await digestsOf(site));
});

test('a server does not publish what the ledger has not recorded', async () => {
  const content = join(folder.path, 'more');
  await cp(demoContent, content, { recursive: true });
  const article = join(content, 'articles', 'us-japan-leaders-meeting.md');
  const text = await readFile(article, 'utf8');
  await writeFile(
    article,
    text.replace(
      '  - id: telephone-call',
      '  - { id: new, date: 2020, title: New }\n  - id: telephone-call',
    ),
  );
  const out = join(folder.path, 'unrecorded');

  expect(await buildSite({ out, content })).toMatchObject({ status: 0 });
  const { status, output } = await buildSite({ out, content, isServer: true });

  expect(status).toBe(1);
  expect(output).toMatch(/us-japan-leaders-meeting\.md:\d+:\d+ error permalink-new/);
});

test('a build sweeps what an interrupted one left behind', async () => {
  const out = join(folder.path, 'swept');
  await mkdir(join(folder.path, '.swept.next'));
  await writeFile(join(folder.path, '.swept.next', 'stale.html'), 'stale');
  await cp(site, join(folder.path, '.swept.old'), { recursive: true });
  await appendFile(join(folder.path, '.swept.old', 'index.html'), 'older');

  expect(await buildSite({ out })).toMatchObject({ status: 0 });

  expect(await digestsOf(out)).toEqual(await digestsOf(site));
  expect(leftovers(folder.path)).toEqual([]);
});

test('two builds at once both give the whole site', async () => {
  const out = join(folder.path, 'twice');
  const results = await Promise.all([buildSite({ out }), buildSite({ out })]);
  expect(results).toMatchObject([{ status: 0 }, { status: 0 }]);
  expect(await digestsOf(out)).toEqual(await digestsOf(site));
  expect(readdirSync(folder.path).filter((name) => name.includes('.twice'))).toEqual([]);
});

test('two builds at once of different contents do not mix them', async () => {
  const [out, other] = [join(folder.path, 'one'), join(folder.path, 'other')];
  const { base } = inject('lasting');
  const results = await Promise.all([
    buildSite({ out }),
    buildSite({ out: other, base, content: 'tests/fixtures/lasting' }),
  ]);
  expect(results).toMatchObject([{ status: 0 }, { status: 0 }]);
  expect(await digestsOf(out)).toEqual(await digestsOf(site));
  expect(await digestsOf(other)).toEqual(await digestsOf(inject('lasting').folder));
});

async function digestsOf(folder: string): Promise<readonly string[]> {
  const digests = listFiles(folder).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return `${createHash('sha256').update(bytes).digest('hex')} ${file}`;
  });
  return Promise.all(digests);
}

function leftovers(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => /^\.[a-z]+\.(next|old)/.test(file));
}
