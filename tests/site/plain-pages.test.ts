import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, readPage, readPages, textOf, type Page } from '../support/read-pages.ts';

const METHOD = 'method/index.html';

describe.each(inject('sites'))('the method page, served under $base', ({ folder, base }) => {
  const page = readPage(folder, METHOD);
  const address = `${siteUrl}${base}method/`;
  const find = (tag: string, name: string, value: string) =>
    page.elements.filter(
      (element) => element.tagName === tag && attribute(element, name) === value,
    );

  test('has an address, a title and a description of its own', () => {
    expect(find('link', 'rel', 'canonical').map((link) => attribute(link, 'href'))).toEqual([
      address,
    ]);
    expect(page.elements.filter(({ tagName }) => tagName === 'title').map(textOf)).toEqual([
      'How quotations are checked · Verbatim',
    ]);
    const [description] = find('meta', 'name', 'description');
    expect(description && attribute(description, 'content')).toMatch(/^What is checked/u);
  });

  test('describes itself as a page of the site', () => {
    const [data] = find('script', 'type', 'application/ld+json');
    expect(JSON.parse(data ? textOf(data) : '')).toMatchObject({
      '@type': 'WebPage',
      name: 'How quotations are checked',
      url: address,
      isPartOf: { '@type': 'WebSite', url: siteUrl + base },
    });
  });

  test('has no script, and weighs at most 25 kB', () => {
    expect(page.html).not.toMatch(/<script(?! type="application\/ld\+json")/u);
    expect(statSync(join(folder, METHOD)).size).toBeLessThanOrEqual(25_000);
  });

  test('is linked in the footer of every page, and by the sentence about what is checked', () => {
    for (const each of readPages(folder))
      expect({ file: each.file, links: footerLinks(each) }).toEqual({
        file: each.file,
        links: [`${base}method/`, `${base}data/`, `${base}method/`],
      });
  });

  test('is asked for anew', () => {
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
      `${base}:folder1/\n  Cache-Control: public, max-age=0, must-revalidate\n`,
    );
  });
});

test('a site lists its pages in their order, each in its language', () => {
  const page = readPage(inject('looks').folder, 'index.html');
  expect(footerLinks(page)).toEqual(['/data/', '/account/', '/nothing/', '/arabic/']);
  const arabic = page.elements.find((element) => attribute(element, 'href') === '/arabic/');
  expect(arabic?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
});

test('a site without pages has no list of them, and no link to a method', () => {
  const { folder, base } = inject('lasting');
  for (const page of readPages(folder))
    expect(footerLinks(page), page.file).toEqual([`${base}data/`]);
});

/** The addresses within the site that the footer links. */
function footerLinks({ html }: Page): readonly (string | undefined)[] {
  const footer = html.slice(html.lastIndexOf('<footer'));
  return [...footer.matchAll(/<a href="(\/[^"]*)"/gu)].map(([, href]) => href);
}
