import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { attribute, listFiles, readPages } from '../support/read-pages.ts';

const { folder, base } = inject('lasting');

// The addresses of pictures change with their bytes, and what a build notes of itself is for the next build.
const NO_ADDRESS = /^(?:404\.html|_.*|\.verbatim-site|images\/.*|search\/.*\.json)$/u;

// Found by scripts and by the page itself, and as good as nowhere in ten years’ time.
const OWN = /^(?:link-preview$|search-.*|[mtrw]-|on-this-page$|.*-heading$)/u;

/** Every address of the built site as an author would write it: of each file, and of each id on a page. */
const addresses = new Set([
  ...listFiles(folder)
    .filter((file) => !NO_ADDRESS.test(file))
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`),
  ...readPages(folder)
    .filter(({ file }) => file.endsWith('index.html'))
    .flatMap(({ file, elements }) =>
      elements
        .flatMap((element) => attribute(element, 'id') ?? [])
        .filter((id) => !OWN.test(id))
        .map((id) => `/${file.replace(/index\.html$/u, '')}#${id}`),
    ),
]);

test('check knows every address that the site has', async () => {
  expect(addresses.size).toBeGreaterThan(200);
  expect(await brokenOf([...addresses])).toEqual([]);
});

test('check refuses every address that the site does not have', async () => {
  const slips = [...addresses].flatMap((address) => [
    address.slice(0, -1),
    `${address}x`,
    address.replace('#', '#x'),
  ]);
  const wrong = slips.filter((address) => !addresses.has(address) && /^\/./u.test(address));
  expect(await brokenOf(wrong)).toEqual(wrong);
});

/** Those of some links that are reported as broken in an article of the site. */
async function brokenOf(links: readonly string[]): Promise<readonly string[]> {
  const content = await mkdtemp(join(tmpdir(), 'verbatim-links-'));
  await cp('tests/fixtures/lasting', content, { recursive: true });
  const list = links.map((link) => `[x](<${link}>)`).join('\n\n');
  await writeFile(
    join(content, 'articles/links.md'),
    `---\ntitle: T\ndescription: D\n---\n\n${list}\n`,
  );
  const { problems } = readContent(content, { base });
  await rm(content, { recursive: true });
  expect(problems.filter(({ code }) => code === 'too-complex')).toEqual([]);
  return problems
    .filter(({ code }) => code === 'link-broken')
    .map(({ line }) => links[(line - 6) / 2] ?? '');
}
