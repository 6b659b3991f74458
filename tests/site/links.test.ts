import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPages, type Page } from '../support/read-pages.ts';

describe.each([...inject('sites'), inject('lasting'), inject('dossier')])(
  'served under $base',
  ({ folder, base }) => {
    const pages = readPages(folder);
    const files = new Set(listFiles(folder));
    const ids = new Map(pages.map(({ file, elements }) => [file, idsOf(elements)]));

    test.each(pages)('every link of $file leads somewhere', (page) => {
      expect(addressesOf(page, base).filter((address) => !resolves(address))).toEqual([]);
    });

    test.each(pages)('no id occurs twice in $file', ({ elements }) => {
      const all = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    });

    function resolves({ origin, pathname, hash }: URL): boolean {
      if (origin !== siteUrl) return true;
      if (!pathname.startsWith(base)) return false;
      const path = decodeURI(pathname.slice(base.length));
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return false;
      return hash === '' || (ids.get(file)?.has(decodeURIComponent(hash.slice(1))) ?? false);
    }
  },
);

/** All that the page refers to: links, images, fonts, scripts, canonical addresses. */
function addressesOf({ file, elements }: Page, base: string): readonly URL[] {
  const from = new URL(base + file.replace(/index\.html$/, ''), siteUrl);
  return elements
    .flatMap((element) => [
      attribute(element, 'href'),
      attribute(element, 'src'),
      ...(attribute(element, 'srcSet')?.split(', ') ?? []).map((one) => one.split(' ')[0]),
    ])
    .flatMap((address) => (address === undefined ? [] : new URL(address, from)));
}

function idsOf(elements: Page['elements']): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}
