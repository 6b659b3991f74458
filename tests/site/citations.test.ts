import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, readPage } from '../support/read-pages.ts';
import { articleFile } from '../support/weigh.ts';
import { BIBLATEX, CSL, RIS, readBack } from '../unit/formats/citations/read-back.ts';

const parsers = { bib: BIBLATEX, ris: RIS, json: CSL };

describe.each(inject('sites'))('served under $base', ({ folder, base }) => {
  const files = listFiles(folder);
  const cited = files.filter((file) => file.endsWith('cite.txt')).map((file) => file.slice(0, -8));

  test('the article and every quotation can be cited in four formats', () => {
    expect(cited.filter((path) => path.startsWith('articles/'))).not.toEqual([]);
    expect(cited.filter((path) => path.startsWith('q/'))).not.toEqual([]);
    const expected = cited.flatMap((path) =>
      ['bib', 'json', 'ris', 'txt'].map((extension) => `${path}cite.${extension}`),
    );
    expect(files.filter((file) => /\/cite\.[a-z]+$/.test(file))).toEqual(expected);
  });

  test.each(cited)('%s: real parsers read the address, and no day of access', (path) => {
    const address = `${siteUrl}${base}${path}`;
    expect(readFileSync(join(folder, path, 'cite.txt'), 'utf8').trimEnd()).toMatch(/\/$/);
    const items = Object.entries(parsers).map(([extension, type]) =>
      readBack(readFileSync(join(folder, `${path}cite.${extension}`), 'utf8'), type),
    );
    expect(items.map(({ URL }) => URL)).toEqual([address, address, address]);
    expect(new Set(items.map(({ title }) => title)).size).toBe(1);
    expect(new Set(items.map(({ id }) => id)).size).toBe(1);
    expect(items.filter(({ accessed }) => accessed)).toEqual([]);
  });

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
