import { expect, test } from 'vitest';
import { en } from '../../../src/wording/languages/en.ts';
import {
  noticeText,
  wordRetraction,
  wordRetractionBriefly,
  wordWithdrawal,
} from '../../../src/wording/word-withdrawal.ts';
import { quotationPages } from '../../../src/model/quotation-page.ts';
import {
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from '../page/sample-article.ts';

type Sample = NonNullable<Parameters<typeof sampleWithdrawal>[0]>;

function noticeOf(sample: Sample, lang = 'en'): string {
  const withdrawal = sampleWithdrawal(sample);
  return noticeText(wordWithdrawal(withdrawal, { lang, withdrawn: [withdrawal] }, en));
}

test.each<[string, Sample, string]>([
  ['a quotation by its speaker', { name: 'Maria Lind' }, 'The quotation of Maria Lind was'],
  [
    'a paraphrase as one',
    { name: 'Maria Lind', form: 'indirect' },
    'The paraphrase of Maria Lind was',
  ],
  ['a date by its title', { anchor: 'd-x', name: 'They meet' }, 'The date “They meet” was'],
  ['an actor', { anchor: 'a-x', name: 'Maria Lind' }, 'The entry for Maria Lind was'],
  ['no unknown speaker', { form: 'direct' }, 'This quotation was'],
  ['no unknown date', { anchor: 'd-x' }, 'This date was'],
  ['no unknown actor', { anchor: 'a-x' }, 'This entry was'],
])('a notice names %s', (_, sample, words) => {
  expect(noticeOf(sample)).toBe(`${words} withdrawn on 2 March 2026`);
});

test.each([
  ['2026-03-02', 'on 2 March 2026'],
  ['2026-03', 'in March 2026'],
  ['2026', 'in 2026'],
  ['2026-03-02~', 'on or about 2 March 2026'],
  ['2026-03-02/2026-03-04', 'between 2 and 4 March 2026'],
])('what was withdrawn %s was so %s', (edtf, words) => {
  expect(noticeOf({ date: sampleDate(edtf) })).toBe(`This quotation was withdrawn ${words}`);
});

test('a title stands in the marks of its language', () => {
  expect(noticeOf({ anchor: 'd-x', name: 'Ils se parlent' }, 'fr')).toContain(
    'The date «\u00a0Ils se parlent\u00a0» was',
  );
});

test('an article says when it was withdrawn, in full and beside its title', () => {
  const retraction = { date: sampleDate('2026-03'), reason: 'Forged.', instead: null };
  expect(noticeText(wordRetraction(retraction, en))).toBe(
    'This article was withdrawn in March 2026',
  );
  expect(noticeText(wordRetractionBriefly(retraction, en))).toBe('Withdrawn in March 2026');
});

test('a quotation that has gone with its article is told from one that went before', () => {
  const retraction = { date: sampleDate('2026-03-04'), reason: 'Forged.', instead: null };
  const article = sampleArticle({
    quotes: [sampleQuote(), sampleQuote({ id: 'more', form: 'indirect' })],
    withdrawn: [sampleWithdrawal({ name: 'Ida Orr' })],
    retraction,
  });
  const notices = quotationPages(article).flatMap(({ withdrawal }) =>
    withdrawal ? noticeText(wordWithdrawal(withdrawal, article, en)) : [],
  );
  expect(notices).toEqual([
    'The article with the quotation of Maria Lind was withdrawn on 4 March 2026',
    'The article with the paraphrase of Maria Lind was withdrawn on 4 March 2026',
    'The quotation of Ida Orr was withdrawn on 2 March 2026',
  ]);
});
