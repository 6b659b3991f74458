import { expect, test } from 'vitest';
import { utterancesOf } from '../../../src/dossier/utterance.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

/** An article with one quotation. */
function told(slug: string, published: string, quote: Partial<Quote>, rest?: Partial<Article>) {
  const quotes = [sampleQuote({ id: `of-${slug}`, ...quote })];
  return listArticle(sampleArticle({ slug, published: sampleDate(published), quotes, ...rest }));
}

/** “slug: words”, and “+ slug” for each other article that prints them. */
function listed(...articles: ReturnType<typeof told>[]): readonly string[] {
  return utterancesOf(newestFirst(articles)).map(({ article, parts, elsewhere }) =>
    [`${article.slug}: ${parts.join(' … ')}`, ...elsewhere.map((each) => each.article.slug)].join(
      ' + ',
    ),
  );
}

test('come newest first: by the day they were said, or else that of the article', () => {
  expect(
    listed(
      told('old-words', '2026-03-03', { parts: ['a'], date: sampleDate('1918-01-01') }),
      told('undated-words', '2026-02-02', { parts: ['b'] }),
      told('words-of-march', '2026-04-04', { parts: ['c'], date: sampleDate('2026-03-01') }),
    ),
  ).toEqual(['words-of-march: c', 'undated-words: b', 'old-words: a']);
});

test('the same words of the same speaker are one, of the article that printed them first', () => {
  const words = { parts: ['We have “plans”.'] };
  expect(
    listed(
      told('second', '2026-02-02', words),
      told('third', '2026-03-03', { parts: ['We have ‘plans’'] }),
      told('first', '2026-01-01', { parts: ['We have "plans"'] }),
    ),
  ).toEqual(['first: We have "plans" + second + third']);
});

test('punctuation, and where an article interrupts the words, is a matter of who prints them', () => {
  const [semicolon, interrupted] = [
    ['We want no crowns; we want the water'],
    ['We want no crowns', 'we want the water'],
  ];
  expect(
    listed(
      told('first', '2026-01-01', { parts: semicolon }),
      told('second', '2026-01-02', { parts: interrupted, gaps: ['interrupted'] }),
    ),
  ).toHaveLength(1);
});

test('signs that are said are words', () => {
  const [warm, cold] = [{ parts: ['It was 5 °C'] }, { parts: ['It was -5 °C'] }];
  expect(listed(told('a', '2026-01-01', warm), told('b', '2026-01-02', cold))).toHaveLength(2);
});

test.each<[why: string, Partial<Quote>]>([
  ['another speaker', { speaker: { id: 'berg', name: 'Berg' } }],
  ['one word else', { parts: ['We had plans'] }],
  ['a paraphrase', { form: 'indirect' }],
  ['parts in place of one', { parts: ['We', 'have plans'], gaps: ['omitted'] }],
])('%s is not the same', (_, quote) => {
  expect(listed(told('a', '2026-01-01', {}), told('b', '2026-01-02', quote))).toHaveLength(2);
});

test('nothing of a retracted article is told', () => {
  const retraction = { date: sampleDate('2026-05-05'), reason: 'Wrong.', instead: null };
  expect(listed(told('a', '2026-01-01', {}, { retraction }))).toEqual([]);
});
