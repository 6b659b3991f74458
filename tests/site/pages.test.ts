import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPage, readPages, type Page } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';

describe.each(inject('sites'))('served under $base', ({ folder, base }) => {
  const article = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;

  test.each([articleFile, 'index.html'])(
    '%s names the article’s own address as canonical',
    (file) => {
      expect(canonicalOf(readPage(folder, file))).toEqual([article]);
    },
  );

  test('the page of a quotation says for whom its speaker speaks', () => {
    const { html } = readPage(folder, 'q/us-japan-leaders-meeting/wang-trend-of-times/index.html');
    expect(html.match(/<span[^>]*>Spokesperson, Chinese Foreign Ministry<\/span>/g)).toHaveLength(
      2,
    );
  });

  test.each(['404.html', 'robots.txt'])('there is %s', (file) => {
    expect(listFiles(folder)).toContain(file);
  });

  test('every page has one heading of the first level, a title, and a language', () => {
    for (const { elements } of readPages(folder)) {
      expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
      expect(elements.filter(({ tagName }) => tagName === 'title')).toHaveLength(1);
      expect(elements.find(({ tagName }) => tagName === 'html')).toHaveProperty('properties.lang');
    }
  });
});

test('on no page is a space added inside the marks of a quotation', () => {
  const pages = [...inject('sites'), inject('lasting'), inject('looks'), inject('dossier')].flatMap(
    ({ folder }) => readPages(folder),
  );
  expect(pages.filter(({ html }) => /<mark\b/u.test(html)).length).toBeGreaterThan(10);
  // In the text of a source, a mark may begin or end between two words of another.
  const spaced = /<(?:mark|q)\b[^>]*>\s|\s<\/(?:mark|q)>/u;
  const wrong = pages.filter(({ file, html }) => !file.startsWith('sources/') && spaced.test(html));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

// A layer ranks by where it first occurs, so a component must not come first.
test('on every page, the layers have their order', () => {
  const order = ['reset', 'base', 'prose', 'components', 'print'];
  for (const { folder } of [...inject('sites'), inject('lasting'), inject('dossier')]) {
    for (const { file, html } of readPages(folder)) {
      const layers = [...html.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(
        ([, names]) => names?.split(',') ?? [],
      );
      expect([...new Set(layers)], file).toEqual(order);
    }
  }
});

function canonicalOf({ elements }: Page): readonly (string | undefined)[] {
  return elements
    .filter((element) => attribute(element, 'rel') === 'canonical')
    .map((element) => attribute(element, 'href'));
}
