import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
import { listFiles } from '../support/read-pages.ts';
import type { Ended } from '../support/run-node.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const site = inject('sites')[0]?.folder ?? '';
const lasting = inject('lasting');
let folder: TemporaryFolder;
beforeAll(async () => void (folder = await temporaryFolder()));
afterAll(() => folder.remove());

describe('of three builds at once, two of them of the same site into the same folder', () => {
  const at = (name: string) => join(folder.path, 'at-once', name);
  let results: readonly Ended[];
  beforeAll(async () => {
    // What a build that was interrupted has left behind.
    await mkdir(at('.other.next'), { recursive: true });
    await writeFile(at('.other.next/stale.html'), 'stale');
    await cp(lasting.folder, at('.other.old'), { recursive: true });
    await appendFile(at('.other.old/index.html'), 'older');
    const other = { base: lasting.base, content: 'tests/fixtures/lasting' };
    results = await Promise.all([
      buildSite({ out: at('twice') }),
      buildSite({ out: at('twice') }),
      buildSite({ out: at('other'), ...other }),
    ]);
  }, 180_000);

  test('each passes', () => {
    expect(results).toMatchObject([{ status: 0 }, { status: 0 }, { status: 0 }]);
  });

  test('the two give the whole site, in the bytes of every build of the same content', async () => {
    expect(await digestsOf(at('twice'))).toEqual(await digestsOf(site));
  });

  test('the third gives its own, with nothing of theirs', async () => {
    expect(await digestsOf(at('other'))).toEqual(await digestsOf(lasting.folder));
  });

  test('nothing is left behind, of an interrupted build neither', () => {
    expect(readdirSync(at('')).sort()).toEqual(['other', 'twice']);
  });
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
