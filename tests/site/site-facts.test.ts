import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { wordsFor } from '../../src/wording/words-for.ts';
import { attribute, readPage, readPages } from '../support/read-pages.ts';

const { folder, base } = inject('dossier');
const pages = readPages(folder);

describe('a site with a mark of its own', () => {
  test('has it at its address, as it was drawn', () => {
    expect(readFileSync(join(folder, 'mark.svg'), 'utf8')).toBe(
      readFileSync('tests/fixtures/dossier/mark.svg', 'utf8'),
    );
  });

  test('shows it beside its title and in the tab, on every page', () => {
    for (const { file, elements } of pages) {
      const shown = elements.flatMap((element) => [
        ...(element.tagName === 'img' ? [attribute(element, 'src')] : []),
        ...(attribute(element, 'rel') === 'icon' ? [attribute(element, 'href')] : []),
      ]);
      const marks = shown.filter((path) => path === `${base}mark.svg`);
      expect({ file, marks: marks.length }).toEqual({ file, marks: 2 });
    }
  });
});

describe('a site with a colour of its own', () => {
  test('says so in the one style of each page, which its policy allows', () => {
    for (const { file, html } of pages) {
      expect(html.match(/<style\b/gu), file).toHaveLength(1);
      expect(html, file).toMatch(/html:root\{--\w+:#7a1f3d\}/u);
      expect(html.match(/style-src [^;]*/u)?.[0].match(/'sha256-/gu), file).toHaveLength(1);
    }
  });
});

describe('the navigation', () => {
  const links = (file: string) =>
    [
      ...(
        /<nav class="site-navigation".*?<\/nav>/su.exec(readPage(folder, file).html)?.[0] ?? ''
      ).matchAll(/<a [^>]*>/gu),
    ].map(([tag]) =>
      [/href="([^"]*)"/u, /aria-current="([^"]*)"/u].map((name) => name.exec(tag)?.[1] ?? ''),
    );

  test('says where one is: on a page of its own, or within', () => {
    const current = (file: string) => links(file).filter(([, where]) => where !== '');
    expect(current('index.html')).toEqual([[base, 'page']]);
    expect(current('method/index.html')).toEqual([[`${base}method/`, 'page']]);
    expect(current('articles/the-new-ruler/index.html')).toEqual([[base, 'true']]);
    expect(current('404.html')).toEqual([]);
  });

  test('has the articles first and the search last, and of the plain pages the one on the method', () => {
    const paths = links('index.html').map(([path]) => path);
    expect(paths[0]).toBe(base);
    expect(paths.at(-1)).toBe(`${base}search/`);
    const plain = [`${base}about/`, `${base}method/`];
    expect(paths.filter((path) => plain.includes(path ?? ''))).toEqual([`${base}method/`]);
  });

  test('is not there where a site has one article, which is its front page', () => {
    const [site] = inject('sites');
    for (const { file, html } of readPages(site?.folder ?? ''))
      expect(html, file).not.toContain('site-navigation');
  });
});

test('the footer says where to report an error, and where the files are', () => {
  for (const { file, html, elements } of pages) {
    const root = elements.find(({ tagName }) => tagName === 'html');
    const words = wordsFor((root && attribute(root, 'lang')) ?? '').footer;
    const footer = html.slice(html.lastIndexOf('<footer'));
    expect(footer, file).toContain(`<a href="mailto:desk@courier.example">${words.report}</a>`);
    expect(footer, file).toContain(
      `<a href="https://files.courier.example/ostrey">${words.files}</a>`,
    );
  }
});
