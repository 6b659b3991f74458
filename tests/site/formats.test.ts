import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { siteUrl } from '../support/build-site.ts';
import { attribute, listFiles, type Page, readPage, readPages } from '../support/read-pages.ts';

const sites = [...inject('sites'), inject('lasting'), inject('dossier')];

describe.each(sites)('for machines, under $base', ({ folder, base }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = listFiles(folder);
  const isThere = (url: string) => {
    const path = new URL(url).pathname.slice(base.length);
    return existsSync(
      join(folder, decodeURI(path), path === '' || path.endsWith('/') ? 'index.html' : ''),
    );
  };

  test('every page that may be found and is the lasting one of its kind is in one sitemap, and nothing else is', () => {
    const listed = sitemapIn(folder).map(({ loc }) => loc);
    const pages = readPages(folder).flatMap(({ file, elements }) => {
      const own = siteUrl + base + file.replace(/(^|\/)index\.html$/u, '$1');
      const canonical = elements.find((each) => attribute(each, 'rel') === 'canonical');
      return !isHidden(elements) && canonical && attribute(canonical, 'href') === own ? [own] : [];
    });
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  test('no page was changed after the newest thing that readers were told', () => {
    const days = sitemapIn(folder).flatMap(({ lastmod }) => lastmod ?? []);
    const front = days.toSorted().at(-1) ?? '';
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/u.test(day))).toEqual([]);
    expect(files.includes('corrections/index.html') ? days[0] : front).toBe(front);
  });

  test('robots are led to the sitemaps', () => {
    const lines = read('robots.txt').match(/^Sitemap: .+$/gmu) ?? [];
    expect(lines.map((line) => isThere(line.slice('Sitemap: '.length)))).toEqual([true, true]);
  });

  test('every feed is read by another’s parser, and leads to what is there', async () => {
    const feeds = files.filter((file) => /^feeds\/.*\.(?:rss|atom)$/u.test(file));
    expect(feeds.length).toBeGreaterThan(0);
    for (const file of feeds) {
      const { items } = await new Parser().parseString(read(file));
      expect(
        items.filter(({ link = '' }) => !isThere(link)),
        file,
      ).toEqual([]);
    }
  });

  test('what a page announces in other forms is there', () => {
    for (const { file, elements } of readPages(folder)) {
      const links = elements.filter((each) => attribute(each, 'rel') === 'alternate');
      const hrefs = links.map((link) => attribute(link, 'href') ?? '');
      expect(
        hrefs.filter((href) => !isThere(siteUrl + href)),
        file,
      ).toEqual([]);
    }
  });

  test('the page of each feed announces it and links it', () => {
    const feeds = files.filter((file) => file.startsWith('feeds/') && file.endsWith('.atom'));
    const own = feeds.flatMap((file) => {
      const name = file.slice('feeds/'.length, -'.atom'.length);
      const page = name === 'articles' ? 'index.html' : `${name}/index.html`;
      return existsSync(join(folder, page)) ? [{ file, page }] : [];
    });
    for (const { file, page } of own) {
      const { elements } = readPage(folder, page);
      // Under its former id, an actor has a page that leads on.
      if (isHidden(elements)) continue;
      const formats = ['rss', 'atom', 'json'].map(
        (format) => base + file.replace(/atom$/u, format),
      );
      const hrefsOf = (tag: string) =>
        elements.flatMap((each) => (each.tagName === tag ? (attribute(each, 'href') ?? []) : []));
      expect(hrefsOf('link'), page).toContain(base + file);
      const isAlone = page === 'index.html' || !files.includes('corrections/index.html');
      const linked = hrefsOf('a').filter((href) => formats.includes(href));
      if (!isAlone) expect(linked, page).not.toEqual([]);
    }
  });

  test('the page on data links files that are there', () => {
    const { elements } = readPage(folder, 'data/index.html');
    const hrefs = elements.flatMap((each) => attribute(each, 'href') ?? []);
    const own = hrefs.filter((href) => /\/(?:data|schemas|feeds)\//u.test(href));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((href) => !isThere(new URL(href, siteUrl).href))).toEqual([]);
    const schemas = files.filter((file) => file.startsWith('schemas/'));
    expect(schemas.filter((file) => !own.some((href) => href.endsWith(`/${file}`)))).toEqual([]);
  });

  test('whoever has the words finds where they stand, with a shell', () => {
    const { digits } = z.object({ digits: z.int() }).parse(JSON.parse(read('verify/index.json')));
    const { items } = z
      .object({ items: z.array(z.object({ url: z.string(), parts: z.array(z.string()) })) })
      .parse(JSON.parse(read('data/quotations.json')));
    const quotation = items.find(
      ({ parts: [first = '', ...rest] }) => rest.length === 0 && /^[\w ,.]+$/u.test(first),
    );
    const words = quotation?.parts[0] ?? '';
    const digest = execFileSync('sh', ['-c', 'printf %s "$1" | sha256sum', 'sh', words])
      .toString()
      .slice(0, 64);
    const answer = read(`verify/${digest.slice(0, digits)}.json`);
    expect(JSON.stringify(JSON.parse(answer).digests[digest])).toContain(
      new URL(quotation?.url ?? '').pathname,
    );
  });

  test.each([
    ...['quotations', 'events', 'actors', 'corrections'].map(
      (name) => [name, new RegExp(`^data/${name}(?:/.+)?\\.json$`, 'u')] as const,
    ),
    ['article', /^articles\/.*\/article\.json$/u],
    ['timeline', /^data\/timeline\.json$/u],
    ['verify', /^verify\//u],
    ['oembed', /^q\/.*\/oembed\.json$/u],
  ] as const)('%s: every file is what its schema says, by another’s validator', (name, its) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(`schemas/${name}-1.json`)));
    const own = files.filter((file) => its.test(file));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((file) => !validate(JSON.parse(read(file))))).toEqual([]);
  });

  test('no answer weighs more than 4 kB', () => {
    const answers = files.filter((file) => file.startsWith('verify/'));
    expect(
      Math.max(...answers.map((file) => statSync(join(folder, file)).size)),
    ).toBeLessThanOrEqual(4096);
  });

  test('the Markdown of an article is the file that its author wrote', () => {
    const texts = files.filter((file) => file.endsWith('/article.md'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((file) => !read(file).startsWith('---\n'))).toEqual([]);
  });
});

function isHidden(elements: Page['elements']): boolean {
  return elements.some((each) => attribute(each, 'content') === 'noindex');
}

/** What the sitemap lists, its parts together. */
function sitemapIn(folder: string) {
  const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect(SyntaxValidator.validate(text)).toBe(true);
  const entry = z.object({ loc: z.string(), lastmod: z.string().optional() });
  return z.object({ urlset: z.object({ url: z.array(entry) }) }).parse(new XMLParser().parse(text))
    .urlset.url;
}
