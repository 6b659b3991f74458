import { expect, test } from 'vitest';
import { anchorsOfArticle } from '../../../src/model/anchors-of-article.ts';
import { frontAnchors } from '../../../src/model/front-anchors.ts';
import { sampleArticle, sampleDate, sampleQuote, sampleWithdrawal } from './sample-article.ts';
import type { Article } from '../../../src/model/article.ts';

const PARAGRAPH = '<p id="p1">x</p>';

/** An article with one quotation and one paragraph. */
function entry(slug: string, since: string | null, id: string, rest: Partial<Article> = {}) {
  const quotes = [sampleQuote({ id, formerly: [`${id}-before`] })];
  const article = sampleArticle({ slug, quotes, ...rest });
  return { article, since, anchors: () => anchorsOfArticle(article, PARAGRAPH) };
}

/** “anchor slug” for each anchor that leads on. */
function led(...entries: ReturnType<typeof entry>[]): readonly string[] {
  return [...frontAnchors(entries)].map(([anchor, { slug }]) => `${anchor} ${slug}`);
}

test('with a second article, the anchors of the first lead on to it', () => {
  const first = entry('rails', '2026-01-01', 'plans');
  const ferries = entry('ferries', '2026-01-02', 'fares');
  const expected = ['q-plans rails', 'q-plans-before rails', 'p1 rails'];
  expect(led(ferries, first)).toEqual(expected);
  expect(led(first, ferries, entry('bridges', null, 'holds'))).toEqual(expected);
});

test('so do those of what was withdrawn from it since, and of all of it where it was', () => {
  const date = sampleDate('2026-03-01');
  const gone = sampleWithdrawal({ anchor: 'd-gone' });
  const withdrawn = entry('rails', '2026-01-01', 'plans', {
    withdrawn: [gone],
    retraction: { date, reason: 'Wrong.', instead: null },
  });
  expect(led(withdrawn, entry('ferries', '2026-01-02', 'fares'))).toEqual([
    'q-plans rails',
    'q-plans-before rails',
    'd-gone rails',
    'p1 rails',
  ]);
});

test('of articles of the same first day, those lead on that only one of them has', () => {
  const entries = [
    entry('rails', '2026-01-01', 'plans'),
    entry('ferries', '2026-01-01', 'plans'),
    entry('bridges', '2026-01-01', 'holds'),
    entry('trains', '2026-01-02', 'year'),
  ];
  expect(led(...entries)).toEqual(['q-holds bridges', 'q-holds-before bridges']);
});

test('articles that no ledger has yet are of the same first day', () => {
  expect(led(entry('rails', null, 'plans'), entry('ferries', null, 'fares'))).toHaveLength(4);
});

test('a site that began with very many articles was never one of them', () => {
  const many = Array.from({ length: 11 }, (_, index) =>
    entry(`a${index}`, '2026-01-01', `q${index}`),
  );
  expect(led(...many)).toEqual([]);
});
