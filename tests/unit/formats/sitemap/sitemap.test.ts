import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildDossier } from '../../../../src/dossier/dossier.ts';
import { newsEntries, writeNewsSitemap } from '../../../../src/formats/sitemap/news-sitemap.ts';
import { sitemapEntries } from '../../../../src/formats/sitemap/sitemap-entries.ts';
import { sitemapFiles } from '../../../../src/formats/sitemap/sitemap-files.ts';
import { writeSitemap } from '../../../../src/formats/sitemap/write-sitemap.ts';
import type { Article } from '../../../../src/model/article.ts';
import { listArticle } from '../../../../src/model/listed-article.ts';
import {
  context,
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
} from '../../page/sample-article.ts';

function dossierOf(...articles: readonly Partial<Article>[]) {
  return buildDossier(
    articles.map((article) => listArticle(sampleArticle(article))),
    'en',
  );
}

const revision = {
  date: sampleDate('2026-05-09'),
  kind: 'correction',
  note: 'It was seven.',
  was: ['We had plans'],
  before: { name: null, title: null, speaker: null, to: null, date: null, form: null },
} as const;

const retraction = { date: sampleDate('2026-05-20'), reason: 'False.', instead: null };

const told = dossierOf(
  {
    slug: 'new',
    published: sampleDate('2026-05-02'),
    actors: [sampleActor({ id: 'lind', kind: 'person' })],
    quotes: [sampleQuote({ revisions: [revision] }), sampleQuote({ id: 'other' })],
  },
  { slug: 'gone', published: sampleDate('2026-04-02'), quotes: [sampleQuote()], retraction },
  { slug: 'undated', recorded: null },
);

const topics = [{ id: 'energy', formerly: [], title: 'Energy', lang: 'en', description: null }];
const across = { ...context, isDossier: true };
const entries = sitemapEntries(told, { sources: ['report'], topics, authors: [] }, across);

describe('the sitemap', () => {
  test('has the day on which each page was changed last, and none where it is not known', () => {
    const paths = new Map(entries.map(({ path, changed }) => [path, changed]));
    expect(paths.get('/')).toBe('2026-05-20');
    expect(paths.get('/articles/new/')).toBe('2026-05-09');
    expect(paths.get('/q/new/plans/')).toBe('2026-05-09');
    expect(paths.get('/q/new/other/')).toBe('2026-05-02');
    expect(paths.get('/actors/lind/')).toBe('2026-05-09');
    expect(paths.get('/articles/gone/')).toBe('2026-05-20');
    expect(paths.get('/articles/undated/')).toBeNull();
    expect(paths.get('/sources/report/')).toBeNull();
    expect(paths.get('/archive/2026-05/')).toBe('2026-05-09');
    expect(paths.get('/archive/2026-04/')).toBe('2026-05-20');
    expect(paths.get('/quotations/2026-05/')).toBe('2026-05-09');
    expect(paths.get('/corrections/2026-05/')).toBe('2026-05-20');
    expect(paths.get('/timeline/')).toBe('2026-05-20');
    expect(paths.get('/topics/energy/')).toBeNull();
  });

  test('leaves out what was withdrawn, and pages that are not there', () => {
    expect(entries.map(({ path }) => path)).not.toContain('/q/gone/plans/');
    const alone = sitemapEntries(told, { sources: [], topics: [], authors: [] }, context).map(
      ({ path }) => path,
    );
    expect(alone).not.toContain('/actors/lind/');
    expect(alone).not.toContain('/');
  });

  test('is XML that another’s parser reads', () => {
    const [file] = sitemapFiles(
      [
        { path: '/a&b/', changed: '2026-05-02' },
        { path: '/é/', changed: '-0044-03-15' },
      ],
      String,
    );
    const text = file ? writeSitemap(file, 'https://example.org') : '';
    expect(SyntaxValidator.validate(text)).toBe(true);
    expect(new XMLParser().parse(text)).toMatchObject({
      urlset: {
        url: [
          { loc: 'https://example.org/a&b/', lastmod: '2026-05-02' },
          { loc: 'https://example.org/%C3%A9/' },
        ],
      },
    });
    expect(text).not.toContain('0044');
  });

  test('is in several files where it would be more than one may hold, the older of which stay', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        path: `/${count - index}/`,
        changed: '2026-01-01',
      }));
    const files = sitemapFiles(many(80_000), (name) => `/${name}`);
    expect(files.map(({ name, kind, entries: own }) => [name, kind, own.length])).toEqual([
      ['sitemap', 'files', 3],
      ['sitemap-newest', 'pages', 30_000],
      ['sitemap-2', 'pages', 25_000],
      ['sitemap-1', 'pages', 25_000],
    ]);
    expect(sitemapFiles(many(80_001), (name) => `/${name}`).slice(2)).toEqual(files.slice(2));
    expect(files[0]?.entries[0]).toEqual({ path: '/sitemap-newest.xml', changed: '2026-01-01' });
    const largest = Math.max(
      ...files.map((file) => writeSitemap(file, 'https://example.org').length),
    );
    expect(largest).toBeLessThan(50 * 1024 * 1024);
    expect(sitemapFiles(many(49_999), String)).toHaveLength(1);
  });
});

test('the sitemap of news has two days, counted from the newest article that is dated to the day', () => {
  const { articles } = dossierOf(
    { slug: 'a', title: 'A & B', published: sampleDate('2026-05-02'), lang: 'zh-Hant' },
    { slug: 'b', published: sampleDate('2026-05-01') },
    { slug: 'c', published: sampleDate('2026-04-30') },
    { slug: 'd', published: sampleDate('2026-05') },
    { slug: 'e', published: sampleDate('2026-05-02'), retraction },
    { slug: 'f', recorded: '2026-05-02' },
  );
  const news = newsEntries(articles, context);
  expect(news.map(({ url }) => url)).toEqual([
    'https://example.org/articles/a/',
    'https://example.org/articles/b/',
  ]);
  const text = writeNewsSitemap(news, 'Fish & News');
  expect(SyntaxValidator.validate(text)).toBe(true);
  const { urlset } = z
    .object({ urlset: z.object({ url: z.array(z.record(z.string(), z.unknown())) }) })
    .parse(new XMLParser().parse(text));
  expect(urlset.url[0]?.['news:news']).toEqual({
    'news:publication': { 'news:name': 'Fish & News', 'news:language': 'zh-tw' },
    'news:publication_date': '2026-05-02',
    'news:title': 'A & B',
  });
  expect(writeNewsSitemap(newsEntries([], context), 'Empty')).toContain('</urlset>');
});
