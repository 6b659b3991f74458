import { expect, test } from 'vitest';
import { CITATION_FORMATS } from '../../../src/formats/citations/citation-formats.ts';
import { fileRedirects } from '../../../src/model/file-redirects.ts';
import { CITATION_FILES } from '../../../src/model/files-beside.ts';
import { quotationPages } from '../../../src/model/quotation-page.ts';
import { redirectRules } from '../../../src/model/redirect-rules.ts';
import { redirectsOf } from '../../../src/model/redirects-of.ts';
import { sampleArticle, sampleDate, sampleQuote, sampleWithdrawal } from './sample-article.ts';

const date = sampleDate('2026-03-01');
const withdrawal = sampleWithdrawal({ formerly: ['q-lost'] });

test('an article that has kept its slug and ids leads from nowhere', () => {
  expect(redirectsOf([sampleArticle({ quotes: [sampleQuote()] })])).toEqual([]);
});

test('every slug and id that was given up leads to the page in its place, articles first', () => {
  const article = sampleArticle({
    formerly: ['tracks'],
    quotes: [sampleQuote({ formerly: ['ideas'] })],
  });
  expect(redirectsOf([sampleArticle(), article]).map(({ from, to }) => [from, to])).toEqual([
    ['articles/tracks/', 'articles/rails/'],
    ['q/rails/ideas/', 'q/rails/plans/'],
    ['q/tracks/plans/', 'q/rails/plans/'],
    ['q/tracks/ideas/', 'q/rails/plans/'],
  ]);
});

test('so does what was withdrawn, to its notice; but only quotations have a page', () => {
  const entry = { ...withdrawal, anchor: 'a-lind', formerly: ['a-maria'] };
  const article = sampleArticle({ withdrawn: [withdrawal, entry] });
  expect(redirectsOf([article]).map(({ from, to }) => [from, to])).toEqual([
    ['q/rails/lost/', 'q/rails/gone/'],
  ]);
});

test('rules name each address with a slash at its end and without, under the site’s path', () => {
  const article = sampleArticle({ formerly: ['tracks'] });
  expect(redirectRules(redirectsOf([article]), '/news')).toBe(
    '/news/articles/tracks/ /news/articles/rails/ 301\n/news/articles/tracks /news/articles/rails/ 301\n',
  );
});

test('the pages of a retracted article are the notice that it was', () => {
  const retraction = { date, reason: 'Forged.', instead: null };
  const article = sampleArticle({ quotes: [sampleQuote()], withdrawn: [withdrawal], retraction });
  expect(quotationPages(article)).toMatchObject([
    { id: 'plans', quote: null, withdrawal: { anchor: 'q-plans', reason: 'Forged.' } },
    { id: 'gone', quote: null, withdrawal: { anchor: 'q-gone', reason: 'Wrong.' } },
  ]);
});

test('the files beside a page follow it; citations of a quotation lead to its article’s, or to its notice', () => {
  const article = sampleArticle({
    formerly: ['tracks'],
    quotes: [sampleQuote()],
    withdrawn: [{ ...withdrawal, formerly: [] }],
  });
  const moves = fileRedirects([article]).map(({ from, to }) => `${from} ${to}`);
  const citations = ['cite.txt', 'cite.bib', 'cite.ris', 'cite.json'];
  expect(moves).toEqual([
    ...citations.map((file) => `q/rails/gone/${file} q/rails/gone/`),
    ...citations.map((file) => `q/tracks/gone/${file} q/rails/gone/`),
    ...[
      'card.png',
      'annotations.jsonld',
      'article.json',
      'article.md',
      'ninjs.json',
      ...citations,
    ].map((file) => `articles/tracks/${file} articles/rails/${file}`),
    'q/tracks/plans/card.png q/rails/plans/card.png',
    'q/tracks/gone/card.png q/rails/gone/card.png',
    ...citations.map((file) => `q/:article/:id/${file} articles/:article/${file}`),
  ]);
});

test('a rule of a file has no second one with a slash', () => {
  expect(redirectRules([{ from: 'a/b.txt', to: 'c/b.txt' }], '/')).toBe('/a/b.txt /c/b.txt 301\n');
});

test('the files beside a page are those that are known to be', () => {
  expect(CITATION_FORMATS.map(({ extension }) => `cite.${extension}`)).toEqual(CITATION_FILES);
});

test('a site that has moved as a whole leads on from the path that it lived under', () => {
  expect(redirectRules([], '/', ['/old/', '/'])).toBe('/old/* /:splat 301\n');
  expect(redirectRules([], '/new', ['/old/', '/new/'])).toBe('/old/* /new/:splat 301\n');
});

test('but never round and round, where the new path lies below the old one', () => {
  expect(redirectRules([], '/news/', ['/'])).toBe(
    '/ /news/ 301\n/articles/* /news/articles/:splat 301\n/q/* /news/q/:splat 301\n',
  );
});
