import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPage, textOf } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';
import { BIBLATEX, CSL, RIS, readAll, readBack } from '../unit/formats/citations/read-back.ts';

const parsers = { bib: BIBLATEX, ris: RIS, json: CSL };

describe.each(inject('sites'))('served under $base', ({ folder, base }) => {
  const files = listFiles(folder);
  const pages = files.filter((file) => /^q\/.*\/index\.html$/u.test(file));

  test('a quotation costs three files: its page, its card and its answer to oEmbed', () => {
    const ofQuotations = files.filter((file) => file.startsWith('q/'));
    expect(pages).toHaveLength(6);
    expect(ofQuotations).toEqual(
      pages
        .flatMap((page) =>
          ['card.png', 'index.html', 'oembed.json'].map((name) => page.replace('index.html', name)),
        )
        .sort(),
    );
  });

  test.each(Object.entries(parsers))(
    'a real parser reads in cite.%s the article and each quotation, at their addresses',
    (extension, type) => {
      const name = `articles/us-japan-leaders-meeting/cite.${extension}`;
      const items = readAll(readFileSync(join(folder, name), 'utf8'), type);
      const addresses = ['articles/us-japan-leaders-meeting/index.html', ...pages].map(
        (file) => `${siteUrl}${base}${file.replace('index.html', '')}`,
      );
      expect(items.map(({ URL }) => URL).sort()).toEqual(addresses.sort());
      expect(new Set(items.map(({ id }) => id)).size).toBe(addresses.length);
      expect(items.filter(({ accessed }) => accessed)).toEqual([]);
    },
  );

  test.each(pages)('%s holds its citation in each format, for a real parser', (file) => {
    const texts = citationsOn(file);
    expect([...texts.keys()]).toEqual(['txt', 'bib', 'ris', 'json']);
    const items = Object.entries(parsers).map(([extension, type]) =>
      readBack(texts.get(extension) ?? '', type),
    );
    const address = `${siteUrl}${base}${file.replace('index.html', '')}`;
    expect(texts.get('txt')).toContain(address);
    expect(items.map(({ URL }) => URL)).toEqual([address, address, address]);
    expect(new Set(items.map(({ title }) => title)).size).toBe(1);
    expect(new Set(items.map(({ id }) => id)).size).toBe(1);
  });

  /** Each as it is shown without a script, which alone knows the day of access. */
  function citationsOn(file: string): ReadonlyMap<string, string> {
    const texts = readPage(folder, file).elements.flatMap((element) => {
      const extension = attribute(element, 'dataFile');
      return extension === undefined ? [] : [[extension, textOf(element)] as const];
    });
    return new Map(texts);
  }

  test.each([articleFile, 'index.html'])('%s tells reference managers what it is', (file) => {
    const { elements } = readPage(folder, file);
    const tags = new Map(
      elements.map((element) => [attribute(element, 'name'), attribute(element, 'content')]),
    );
    const address = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;
    expect(tags.get('citation_public_url')).toBe(address);
    expect(tags.get('DC.identifier')).toBe(address);
    expect(tags.get('citation_title')).toBe(tags.get('DC.title'));
    // Neither is stated of this article.
    expect(tags.has('citation_author')).toBe(false);
    expect(tags.has('citation_publication_date')).toBe(false);
    const types = elements
      .filter((element) => attribute(element, 'rel') === 'alternate')
      .map((element) => attribute(element, 'type'));
    expect(types).toContain('application/x-bibtex');
    expect(types).toContain('application/x-research-info-systems');
    expect(types).toContain('application/vnd.citationstyles.csl+json');
  });
});
