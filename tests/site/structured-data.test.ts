import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { checkStructuredData } from '../support/check-structured-data.ts';
import { attribute, readPages, textOf, type Page } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';

const folder = inject('sites')[0]?.folder ?? '';
const described = readPages(folder).filter((page) => dataOf(page).length > 0);

test('the article describes itself as JSON-LD', () => {
  expect(described.map(({ file }) => file)).toContain(articleFile);
});

describe.each(described)('$file', (page) => {
  test.each(dataOf(page))(
    'uses only types and properties of schema.org, with fit values',
    (data) => {
      expect(checkStructuredData(data)).toEqual([]);
    },
  );

  test('describes quotations, actors and events at addresses that are on the page', () => {
    const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
    const here = dataOf(page).flatMap((data) => fragmentsOf(data));
    expect(here.filter((id) => !ids.has(id))).toEqual([]);
    expect(here.length).toBeGreaterThan(0);
  });
});

function dataOf({ elements }: Page): readonly string[] {
  return elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(textOf);
}

/** The ids in addresses of this site, e.g. `q-suga` of `https://…/articles/x/#q-suga`. */
function fragmentsOf(data: string): readonly string[] {
  return [...data.matchAll(new RegExp(`"${siteUrl}/[^"#]*#([^"]+)"`, 'g'))].flatMap(
    ([, id]) => id ?? [],
  );
}
