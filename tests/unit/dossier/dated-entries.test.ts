import { expect, test } from 'vitest';
import { datedEntries } from '../../../src/dossier/dated-entries.ts';
import { utterancesOf } from '../../../src/dossier/utterance.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import { sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

test('each day is told once, and the day of an article is not taken for that of words', () => {
  const said = sampleDate('2026-05-02');
  const quotes = [
    sampleQuote({ id: 'a', date: said, parts: ['One'] }),
    sampleQuote({ id: 'b', date: said, parts: ['Two'] }),
    sampleQuote({ id: 'c', parts: ['Three'] }),
  ];
  const article = listArticle(sampleArticle({ published: said, quotes }));
  const told = datedEntries(utterancesOf([article])).map(({ when }) => when);
  expect(told).toEqual(['shown', 'hidden', 'shown']);
});
