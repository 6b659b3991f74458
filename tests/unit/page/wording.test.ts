import { expect, test } from 'vitest';
import { excerpt } from '../../../src/model/excerpt.ts';
import { labelPlaces } from '../../../src/model/label-places.ts';
import { newestFirst } from '../../../src/model/newest-first.ts';
import { quoteExcerpt } from '../../../src/model/quote-excerpt.ts';
import { articlePath, sitePath } from '../../../src/model/site-path.ts';
import { splitRole } from '../../../src/wording/split-role.ts';
import { sampleArticle, sampleDate, sampleQuote } from './sample-article.ts';

test.each([
  ['short enough', 20, 'short enough'],
  ['We have had plans, and more', 18, 'We have had plans…'],
  ['Unbreakable', 5, 'Unbre…'],
])('the first words of %j in %i characters', (text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});

test('only the words of a direct quotation stand in quotation marks', () => {
  expect(quoteExcerpt(sampleQuote(), 20, 'en')).toBe('“We have plans”');
  expect(quoteExcerpt(sampleQuote(), 20, 'fr')).toBe('«\u00a0We have plans\u00a0»');
  expect(quoteExcerpt(sampleQuote({ form: 'indirect' }), 20, 'en')).toBe('We have plans');
});

test('mentions are labelled as in an index, with letters where a paragraph has several', () => {
  const mentions = [1, 2, 2, 5].map((paragraph, index) => {
    return { id: `m-lind-${index + 1}`, actor: 'lind', paragraph, text: 'Lind' };
  });
  expect(labelPlaces(mentions).map(({ label }) => label)).toEqual(['1', '2a', '2b', '5']);
});

test('after the 26th mention of a paragraph the letters double', () => {
  const mentions = Array.from({ length: 28 }, (_, index) => {
    return { id: `m-lind-${index + 1}`, actor: 'lind', paragraph: 1, text: 'Lind' };
  });
  expect(labelPlaces(mentions).slice(25)).toMatchObject([
    { label: '1z' },
    { label: '1aa' },
    { label: '1ab' },
  ]);
});

test('articles stand newest first, the undated last, and equals in the order of their slugs', () => {
  const articles = [
    sampleArticle({ slug: 'undated' }),
    sampleArticle({ slug: 'b', published: sampleDate('2026-03-01') }),
    sampleArticle({ slug: 'month', published: sampleDate('2026-04') }),
    sampleArticle({ slug: 'a', published: sampleDate('2026-03-01') }),
  ];
  const slugs = ['month', 'a', 'b', 'undated'];
  expect(newestFirst(articles).map(({ slug }) => slug)).toEqual(slugs);
  expect(newestFirst(articles.toReversed()).map(({ slug }) => slug)).toEqual(slugs);
});

test.each(['/', '/news', '/news/'])('paths of a site served under %j stay under it', (base) => {
  const folder = base === '/' ? '/' : '/news/';
  expect(sitePath(base)).toBe(folder);
  expect(articlePath(base, 'rails')).toBe(`${folder}articles/rails/`);
});

test.each([
  ['Prime Minister of Japan', 'Japan', ['Prime Minister of ', 'Japan', '']],
  ['Japanese envoy', 'Japan', ['Japanese envoy, ', 'Japan', '']],
  ['Japan Desk editor', 'Japan', ['', 'Japan', ' Desk editor']],
  ['Spokesperson', 'Ministry', ['Spokesperson, ', 'Ministry', '']],
  [null, 'Ministry', ['', 'Ministry', '']],
])('the role %j links %j where it names it', (role, of, parts) => {
  const { before, of: link, after } = splitRole(role, of, 'en');
  expect([before, link, after]).toEqual(parts);
});
