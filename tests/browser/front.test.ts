import { spawnSync } from 'node:child_process';
import { copyFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, vi } from 'vitest';
import { authorEnvironment } from '../support/author-environment.ts';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
import { attribute, readPage } from '../support/read-pages.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';
import { isInSight } from './is-in-sight.ts';

const SECOND = '---\ntitle: Ferries\ndescription: About ferries.\n---\n\nThe ferries go.\n';
const base = '/some/path/';

/** What happened to the first article since: it was moved, and things in it were renamed and withdrawn. */
const COMMANDS = [
  ['move', 'us-japan-leaders-meeting', 'japan-us'],
  ['rename', 'q-wang-trend-of-times', 'trend-of-times'],
  ['withdraw', 'd-leaders-meeting', '--reason', 'It was not so.'],
];

/** The site after a second article was published. */
const grownTest = browserTest.extend<{ grown: { folder: string; home: string } }>({
  grown: [
    async ({}, use) => {
      const { path, remove } = await temporaryFolder();
      const [content, folder] = [join(path, 'content'), join(path, 'site')];
      vi.stubEnv('PERMALINKS_AGAINST', join(path, 'release.json'));
      await cp(demoContent, content, { recursive: true });
      await copyFile(join(content, 'permalinks.json'), join(path, 'release.json'));
      await writeFile(join(content, 'articles/ferries.md'), SECOND);
      const env = authorEnvironment({ CONTENT_DIR: content });
      for (const command of COMMANDS) {
        const { status, stderr } = spawnSync(
          process.execPath,
          ['src/cli/verbatim.ts', ...command, '--date', '2026-12-01'],
          { env, encoding: 'utf8' },
        );
        expect(status, stderr).toBe(0);
      }
      const { status, output } = await buildSite({ out: folder, content, base });
      expect(status, output).toBe(0);
      vi.unstubAllEnvs();
      const { url, stop } = await serve(folder, base);
      await use({ folder, home: url });
      await stop();
      await remove();
    },
    { scope: 'file' },
  ],
});

grownTest('every link that the front page had as the only article leads on', ({ grown }) => {
  const before = inject('sites').find((site) => site.base === base)?.folder ?? '';
  const promised = idsOf(before, 'index.html').filter((id) => /^(?:[qda]-|p\d)/u.test(id));
  expect(promised.length).toBeGreaterThan(30);
  const { elements } = readPage(grown.folder, 'index.html');
  const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
  const parts = new Set(idsOf(grown.folder, 'index.html'));
  const there = new Set(idsOf(grown.folder, 'articles/japan-us/index.html'));
  const lost = promised.filter(
    (id) => !parts.has(id) || !there.has(id) || !links.includes(`${base}articles/japan-us/#${id}`),
  );
  expect(lost).toEqual([]);
});

grownTest.for([
  { id: 'q-trump-great-conversation', target: 'q.quote:target' },
  { id: 'q-wang-trend-of-times', target: 'q.quote:has(:target)' },
  { id: 'd-leaders-meeting', target: 'li:target' },
  { id: 'a-suga', target: '.actor:target' },
  { id: 'p3', target: 'p:target' },
])(
  'the link /#$id leads there, with and without JavaScript',
  async ({ id, target }, { grown, open }) => {
    const address = `${grown.home}articles/japan-us/#${id}`;
    const page = await open(`${grown.home}#${id}`);
    await page.waitForURL(address);
    expect(await isInSight(page.locator(target))).toBe(true);

    const plain = await open(`${grown.home}#${id}`, { javaScriptEnabled: false });
    const link = plain.locator('.part:visible a');
    expect(await isInSight(link)).toBe(true);
    await link.click();
    expect(plain.url()).toBe(address);
    expect(await isInSight(plain.locator(target))).toBe(true);
  },
);

grownTest(
  'so does one that is followed on the page, and what leads nowhere stays',
  async ({ grown, open }) => {
    const page = await open(grown.home);
    await page.evaluate(() => void (location.hash = 'nothing'));
    expect(await page.locator('.part:visible').count()).toBe(0);
    await page.evaluate(() => void (location.hash = 'a-suga'));
    await page.waitForURL(`${grown.home}articles/japan-us/#a-suga`);
    await page.goBack();
    expect(page.url()).toBe(`${grown.home}#nothing`);
  },
);

grownTest(
  'without a fragment the front page is that of a dossier, and says nothing of a link',
  async ({ grown, open }) => {
    const page = await open(grown.home, { javaScriptEnabled: false });
    const headlines = page.getByRole('main').locator(':is(h2, h3) > a[href*="/articles/"]');
    expect(await headlines.count()).toBe(2);
    expect(await page.locator('.part:visible').count()).toBe(0);
  },
);

function idsOf(folder: string, file: string): readonly string[] {
  return readPage(folder, file).elements.flatMap((element) => attribute(element, 'id') ?? []);
}
