import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, listFiles, readPages } from '../support/read-pages.ts';

const sites = [...inject('sites'), inject('lasting'), inject('dossier')];

describe.each(sites)('the headers for hosts, served under $base', ({ folder, base }) => {
  const rules = rulesIn(readFileSync(join(folder, '_headers'), 'utf8'));
  const paths = listFiles(folder).map((file) => base + file.replace(/(^|\/)index\.html$/u, '$1'));
  const headersOf = (path: string) =>
    rules.flatMap(({ fits, headers }) => (fits(path) ? headers : []));
  const cacheOf = (path: string) =>
    headersOf(path).find((header) => /^Cache-Control/u.test(header));

  test.each(paths)('%s has each header once, as hosts join the values of several', (path) => {
    const names = headersOf(path).map((header) => header.split(':')[0]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'X-Content-Type-Options',
        'Referrer-Policy',
      ]),
    );
  });

  test('no page stands in a frame of another site', () => {
    expect(headersOf(base)).toContain("Content-Security-Policy: frame-ancestors 'none'");
  });

  test('pages are asked for anew, cards last a day', () => {
    for (const path of paths.filter((path) => path.endsWith('/')))
      expect({ path, cache: cacheOf(path) }).toEqual({
        path,
        cache: 'Cache-Control: public, max-age=0, must-revalidate',
      });
    for (const path of paths.filter((path) => path.endsWith('/card.png')))
      expect(cacheOf(path)).toBe('Cache-Control: public, max-age=86400');
  });

  test('what lasts for good has a name that changes with it', () => {
    const lasting = paths.filter((path) => cacheOf(path)?.includes('immutable'));
    const changing =
      /\.\d+\.woff2$|\/images\/[0-9a-f]{24}-\d+\.(?:webp|jpg|png)$|\/fonts\/LICENSE\.txt$|\/_astro\/.*\.[\w-]{8}\.js$/u;
    expect(lasting.length).toBeGreaterThan(0);
    expect(lasting.filter((path) => !changing.test(path))).toEqual([]);
    const named = paths.filter((path) => /\/(?:_astro|fonts|images)\//u.test(path));
    expect(lasting).toEqual(named);
  });
});

test.each(sites)(
  'the pages under $base load pictures from nowhere else, and say where a reader comes from by site only',
  ({ folder }) => {
    for (const { file, elements } of readPages(folder)) {
      const metas = elements.filter(({ tagName }) => tagName === 'meta');
      const contentOf = (name: string, value: string) =>
        metas
          .filter((meta) => attribute(meta, name) === value)
          .map((meta) => attribute(meta, 'content'));
      expect(contentOf('name', 'referrer'), file).toEqual(['strict-origin-when-cross-origin']);
      const [policy] = contentOf('httpEquiv', 'content-security-policy');
      expect(policy, file).toMatch(/img-src 'self';/u);
    }
  },
);

/** The rules of a `_headers` file; `:name` is any part between slashes, `*` anything. */
function rulesIn(text: string) {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...headers] = block.split('\n').map((line) => line.trim());
      const source = pattern
        .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
        .replaceAll('*', '.*')
        .replace(/:\w+/gu, '[^/]+');
      return { fits: (path: string) => new RegExp(`^${source}$`, 'u').test(path), headers };
    });
}
