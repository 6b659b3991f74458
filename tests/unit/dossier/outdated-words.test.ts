import { expect, test } from 'vitest';
import { outdatedWords } from '../../../src/dossier/outdated-words.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const NOTHING_ELSE = { name: null, title: null, speaker: null, to: null, date: null, form: null };
const DAY = { date: sampleDate('2026-02-04') };

/** Whether another article is told of, of one that once had “We had plans” and now has “We have plans”. */
function isOutdated(other: Partial<Quote>): boolean {
  const revision = {
    ...({ date: sampleDate('2026-03-01'), kind: 'correction', note: 'Wrong.' } as const),
    ...{ was: ['We had plans'], before: NOTHING_ELSE },
  };
  const told = outdatedWords([
    article('a', { ...DAY, revisions: [revision] }),
    article('b', { ...DAY, parts: ['We had plans'], ...other }),
  ]);
  return told.some(({ slug, corrected }) => slug === 'b' && corrected.slug === 'a');
}

function article(slug: string, quote: Partial<Quote>) {
  return listArticle(sampleArticle({ slug, quotes: [sampleQuote(quote)] }));
}

test.each<[what: string, other: Partial<Quote>, expected: boolean]>([
  ['the words from before the correction', {}, true],
  ['them, with other punctuation', { parts: ['We had plans;'] }, true],
  ['them, on a day that is not told', { date: null }, true],
  ['them, as said on another day', { date: sampleDate('2026-02-05') }, false],
  ['them, as said by another', { speaker: { id: 'orr', name: 'Ida Orr' } }, false],
  ['the corrected words', { parts: ['We have plans'] }, false],
])('%s', (_, other, expected) => {
  expect(isOutdated(other)).toBe(expected);
});
