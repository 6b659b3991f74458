import { describe, expect, test } from 'vitest';
import { authorPages } from '../../../src/dossier/author-page.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { authorFeed } from '../../../src/formats/feeds/author-feed.ts';
import { authorJsonLd } from '../../../src/head/author-json-ld.ts';
import { authorFact } from '../../../src/model/author-href.ts';
import type { Article } from '../../../src/model/article.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { context, sampleArticle, sampleDate } from '../page/sample-article.ts';

const ORR = {
  ...{ id: 'orr', name: 'Ida Orr', role: null, description: null, lang: 'en' },
  url: 'https://orr.example/',
};
const byline = [{ id: 'orr', name: 'Ida Orr', url: ORR.url }];

function by(...articles: readonly Partial<Article>[]) {
  const listed = articles.map((article, index) =>
    listArticle(sampleArticle({ slug: `a${index}`, authors: byline, ...article })),
  );
  return buildDossier(listed, 'en');
}

describe('the page of an author', () => {
  const dossier = by(
    { published: sampleDate('2026-03-01') },
    { published: sampleDate('2026-03-02'), authors: [] },
    { published: sampleDate('2026-03-03') },
    {
      published: sampleDate('2026-03-04'),
      retraction: { date: sampleDate('2026-03-05'), reason: 'Wrong.', instead: null },
    },
  );

  test('has the articles that the author wrote and that stand, the newest day first', () => {
    const [page] = authorPages(dossier, [ORR]);
    const slugs = page?.days.flatMap(({ articles }) => articles.map(({ slug }) => slug));
    expect(slugs).toEqual(['a2', 'a0']);
    expect(page?.head?.articles).toBe(2);
  });

  test('has a feed of the same', () => {
    const feed = authorFeed(ORR, dossier.articles, context, null);
    expect(feed?.entries.map(({ link }) => link)).toEqual([
      'https://example.org/articles/a2/',
      'https://example.org/articles/a0/',
    ]);
  });

  test('is parted where there are many, so that a new article changes the first part alone', () => {
    const many = Array.from({ length: 130 }, () => ({ published: sampleDate('2026-03-01') }));
    expect(authorPages(by(...many), [ORR]).map(({ part }) => part)).toEqual([null, 2, 1]);
  });
});

describe('the name of an author leads', () => {
  const dossier = { ...context, isDossier: true };
  const [author = ORR] = byline;

  test('to the page of one whom articles share, which programs know the author by', () => {
    const page = 'https://example.org/authors/orr/';
    expect(authorFact(author, dossier)).toEqual({ name: 'Ida Orr', url: page });
    expect(authorJsonLd(author, dossier)).toEqual({
      ...{ '@type': 'Person', '@id': page, name: 'Ida Orr', url: page },
      sameAs: ORR.url,
    });
  });

  test('elsewhere on a site of one article, and of one whom an article names alone', () => {
    const alone = { ...context, isDossier: false };
    for (const told of [authorFact(author, alone), authorFact({ ...author, id: null }, dossier)])
      expect(told).toEqual({ name: 'Ida Orr', url: ORR.url });
  });
});
