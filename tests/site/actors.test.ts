import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, listFiles, readPage } from '../support/read-pages.ts';

const { folder, base } = inject('dossier');

function linksOn(file: string): readonly string[] {
  return readPage(folder, file).elements.flatMap((element) => attribute(element, 'href') ?? []);
}

function htmlOf(id: string): string {
  return readFileSync(join(folder, 'actors', id, 'index.html'), 'utf8');
}

describe('the pages of actors', () => {
  const pages = listFiles(folder).filter((file) => /^actors\/.*index\.html$/u.test(file));

  test('are light enough for the first round trip', () => {
    for (const file of pages) {
      const bytes = brotliCompressSync(readFileSync(join(folder, file))).length;
      expect(bytes, file).toBeLessThan(14_600);
    }
  });

  test('tell who is on record with what, newest first, and where it stands', () => {
    const html = htmlOf('quill');
    expect(html).toContain('Hester Quill');
    expect(html.indexOf('It shall be looked at')).toBeLessThan(html.indexOf('nobody had ever'));
    expect(linksOn('actors/quill/index.html')).toContain(`${base}actors/quill/on/commission/`);
  });

  test('tell of a country what others say, though it says nothing', () => {
    expect(htmlOf('valdore')).toContain('has never complained');
    expect(linksOn('actors/valdore/index.html')).toContain(`${base}actors/valdore/about/`);
  });

  test('are linked from the list, from their articles and from their quotations', () => {
    const path = `${base}actors/quill/`;
    const quotation = listFiles(folder).find(
      (file) => file.startsWith('q/') && htmlAt(file).includes(`"${path}"`),
    );
    expect(linksOn('actors/index.html')).toContain(path);
    expect(linksOn('articles/the-sums/index.html').some((href) => href.includes('actors/'))).toBe(
      true,
    );
    expect(quotation).toBeDefined();
  });
});

function htmlAt(file: string): string {
  return file.endsWith('.html') ? readFileSync(join(folder, file), 'utf8') : '';
}

test('the former id of an actor leads to its page', () => {
  const { folder: lasting, base: path } = inject('lasting');
  expect(htmlIn(lasting, 'actors/maria-lind/index.html')).toContain(`${path}actors/lind/`);
  expect(htmlIn(lasting, '_redirects')).toContain(
    `${path}actors/maria-lind/ ${path}actors/lind/ 301`,
  );
});

test('a site of one article has no pages of actors', () => {
  for (const site of inject('sites')) expect(existsSync(join(site.folder, 'actors'))).toBe(false);
});

function htmlIn(site: string, file: string): string {
  return readFileSync(join(site, file), 'utf8');
}
