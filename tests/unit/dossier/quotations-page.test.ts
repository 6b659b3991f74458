import { expect, test } from 'vitest';
import { quotationsIndex, quotationsPages } from '../../../src/dossier/quotations-page.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Article } from '../../../src/model/article.ts';
import { sampleActor, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', name: 'Maria Lind', kind: 'person' });

function dossierOf(...articles: Partial<Article>[]) {
  return buildDossier(
    articles.map((each) => listArticle(sampleArticle({ actors: [lind], ...each }))),
    'en',
  );
}

const says = (words: string, date: string | null = null) =>
  sampleQuote({ id: words, parts: [words], date: date === null ? null : sampleDate(date) });

test('of nothing, there is an index and no page', () => {
  expect(quotationsIndex(dossierOf())).toMatchObject({ quotations: 0, months: [], quoted: [] });
  expect(quotationsPages(dossierOf())).toEqual([]);
});

test('quotations lie in the month they were said, or else printed; without either they are undated', () => {
  const dossier = dossierOf(
    {
      slug: 'may',
      published: sampleDate('2026-05-03'),
      quotes: [says('a'), says('b', '2026-04-30')],
    },
    { slug: 'some-day', quotes: [says('c')] },
  );
  const told = quotationsPages(dossier).map(({ period, count }) => `${period}: ${count}`);
  expect(told).toEqual(['2026-05: 1', '2026-04: 1', 'undated: 1']);
});

test('words of a retracted article are nowhere', () => {
  const retraction = { date: sampleDate('2026-05-04'), reason: 'Forged.', instead: null };
  expect(quotationsIndex(dossierOf({ quotes: [says('a')], retraction })).quotations).toBe(0);
});

test('10,000 of one speaker in one month are on pages of 40 that stay as they are when one is added', () => {
  const quotes = (count: number) => Array.from({ length: count }, (_, at) => says(`w${at}`));
  const published = sampleDate('2026-05-03');
  const pages = quotationsPages(dossierOf({ published, quotes: quotes(10_000) }));
  expect(pages).toHaveLength(250);
  expect(Math.max(...pages.map(({ list }) => list.entries.length))).toBeLessThan(80);
});
