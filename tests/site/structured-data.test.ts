import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { checkStructuredData } from '../support/check-structured-data.ts';
import { expandSchemaOrg } from '../support/expand-schema-org.ts';
import { attribute, readPages, textOf, type Page } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';

const [first] = inject('sites');
const sites = [first ?? inject('lasting'), inject('lasting'), inject('dossier')];

test('the article describes itself as JSON-LD', () => {
  const described = describedPages(sites[0]?.folder ?? '');
  expect(described.map(({ file }) => file)).toContain(articleFile);
});

// Of both sites at once: the compiler has all of schema.org to read.
test(
  'only types and properties of schema.org are used, with fit values',
  { timeout: 120_000 },
  () => {
    const described = sites.flatMap(({ folder }) => describedPages(folder));
    const wrong = checkStructuredData([
      ...described.flatMap(dataOf),
      ...sites.map(({ folder }) => graphIn(folder)),
    ]);
    expect(wrong, described.map(({ file }, index) => `${index} ${file}`).join('\n')).toEqual([]);
  },
);

describe.each(sites)('$base', ({ folder, base }) => {
  const described = describedPages(folder);
  const addresses = new Set(
    readPages(folder).flatMap(({ file, elements }) =>
      elements.flatMap((element) => {
        const id = attribute(element, 'id');
        return id ? `${siteUrl}${base}${file.replace(/index\.html$/, '')}#${id}` : [];
      }),
    ),
  );

  test.each(described)('$file describes what has an address that exists', (page) => {
    const named = dataOf(page).flatMap(addressesIn);
    expect(named.filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('the graph of the site is linked data, by another’s parser, and knows what articles describe', async () => {
    const graph = graphIn(folder);
    expect((await expandSchemaOrg(graph)).length).toBeGreaterThan(10);
    const named = described
      .filter(({ file }) => /^(?:articles|actors)\//u.test(file))
      .flatMap(dataOf)
      .flatMap((data) => [...data.matchAll(/"@id":"([^"]+)"/gu)].flatMap(([, id]) => id ?? []));
    expect(named.filter((id) => !graph.includes(`"${id}"`))).toEqual([]);
  });
});

function graphIn(folder: string): string {
  return readFileSync(join(folder, 'data/graph.jsonld'), 'utf8');
}

function describedPages(folder: string): readonly Page[] {
  return readPages(folder).filter((page) => dataOf(page).length > 0);
}

function dataOf({ elements }: Page): readonly string[] {
  return elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(textOf);
}

/** The addresses of this site that name a place on a page, e.g. `https://…/articles/x/#q-suga`. */
function addressesIn(data: string): readonly string[] {
  return [...data.matchAll(new RegExp(`"(${siteUrl}/[^"#]*#[^"]+)"`, 'g'))].flatMap(
    ([, address]) => address ?? [],
  );
}
