import { expect, test } from 'vitest';
import { breadcrumbsJsonLd } from '../../../src/head/breadcrumbs-json-ld.ts';
import { articleFacts } from '../../../src/head/article-facts.ts';
import { correctionsFacts, quotationsFacts } from '../../../src/head/period-facts.ts';
import { quotationFacts } from '../../../src/head/quotation-facts.ts';
import { timelineFacts } from '../../../src/head/timeline-facts.ts';
import { topicFacts } from '../../../src/head/topic-facts.ts';
import { citeArticle } from '../../../src/formats/citations/cite-article.ts';
import type { PageFacts } from '../../../src/model/page-facts.ts';
import { quotationPages } from '../../../src/model/quotation-page.ts';
import { context, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const topic = { id: 'rail', formerly: [], title: 'The railway', description: null, lang: 'en' };
const site = { ...context, isDossier: true, topics: [topic] };
const article = sampleArticle({ title: 'Rails', topics: ['rail'], quotes: [sampleQuote()] });
const month = { period: '2026-03', date: sampleDate('2026-03'), part: null };

test.each<[what: string, facts: PageFacts, path: string]>([
  ['an article', articleFacts(article, citeArticle(article, site), site), 'The railway › Rails'],
  ['an article without a topic', ofNoTopic(), 'Rails'],
  [
    'a topic',
    topicFacts({ topic, part: null, parts: [], days: [], head: null }, [], site),
    'Topics › The railway',
  ],
  [
    'an older part of a topic',
    topicFacts({ topic, part: 1, parts: [], days: [], head: null }, [], site),
    'Topics › The railway › The railway (1)',
  ],
  ['a quotation', ofQuotation(), 'The railway › Rails › Maria Lind: “We have plans”'],
  ['all quotations', quotationsFacts(null, site), 'Quotations'],
  ['those of a month', quotationsFacts(month, site), 'Quotations › Quotations, March 2026'],
  ['corrections of it', correctionsFacts(month, [], site), 'Corrections › Corrections, March 2026'],
  ['the timeline', timelineFacts(null, site), 'Timeline'],
])('%s is where it shows itself to be', (_, facts, path) => {
  const told = breadcrumbsJsonLd(facts, site)?.itemListElement;
  const names = JSON.stringify(told).matchAll(/"name":"((?:\\.|[^"])*)"/gu);
  expect([...names].map(([, name]) => name).join(' › ')).toBe(`Verbatim › ${path}`);
});

test('each step has its address', () => {
  expect(breadcrumbsJsonLd(timelineFacts(null, site), site)?.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Verbatim', item: 'https://example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Timeline', item: 'https://example.org/timeline/' },
  ]);
});

test('a site of one article has no path to tell', () => {
  const facts = articleFacts(article, citeArticle(article, context), context);
  expect(breadcrumbsJsonLd(facts, context)).toBeNull();
});

function ofNoTopic(): PageFacts {
  const own = { ...article, topics: [] };
  return articleFacts(own, citeArticle(own, site), site);
}

function ofQuotation(): PageFacts {
  const [page] = quotationPages(article);
  if (!page) throw new RangeError('no quotation');
  return quotationFacts(article, page, null, site);
}
