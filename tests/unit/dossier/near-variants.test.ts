import { expect, test } from 'vitest';
import { nearVariants } from '../../../src/dossier/near-variants.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

/** What is told of the words of a later article beside those of an earlier one. */
function told(earlier: string, later: string, other: Partial<Quote> = {}) {
  return nearVariants([
    article('later', '2026-05-02', { parts: [later], ...other }),
    article('earlier', '2026-05-01', { parts: [earlier] }),
  ]).map(({ slug, here, there }) => ({ slug, here, there }));
}

function article(slug: string, published: string, quote: Partial<Quote>) {
  const quotes = [sampleQuote({ id: `of-${slug}`, ...quote })];
  return listArticle(sampleArticle({ slug, published: sampleDate(published), quotes }));
}

test.each([
  ['has not decided', 'had not decided', ['had'], ['has']],
  ['We have plans', 'We had plans', ['had'], ['have']],
  [
    'It is a big beneficiary of the law.',
    'It is a big beneficiary of the laws. Believe me, they are many.',
    ['laws Believe me they are many'],
    ['law'],
  ],
  [
    'To my knowledge, nobody has ever raised a doubt',
    'nobody has ever raised a doubt',
    [],
    ['To my knowledge'],
  ],
  ['I never said that', 'I had never said that', ['had'], []],
  ['We […] will go home', 'We will go home', [], ['[…]']],
  ['まだ何も決めていない', 'まだ何も決めてはいない', ['は'], []],
])('“%s” and “%s” are variants: the words that differ are told', (earlier, later, here, there) => {
  expect(told(earlier, later)).toEqual([{ slug: 'later', here, there }]);
});

test('of what was said on one day, other words between the same ends are told', () => {
  const [earlier, later] = [
    'closed to every ship of the north',
    'closed to all ships from the north',
  ];
  const on = (day: string) => ({ date: sampleDate(day) });
  const toldOn = (day: string) =>
    nearVariants([
      article('later', '2026-05-02', { parts: [later], ...on(day) }),
      article('earlier', '2026-05-01', { parts: [earlier], ...on('2026-05-01') }),
    ]).length;
  expect(toldOn('2026-05-01')).toBe(1);
  expect(toldOn('2026-04-30')).toBe(0);
});

test.each([
  ['the same words', 'We have plans', 'We have plans.'],
  ['the same words with a capital', 'We have plans', 'we have plans'],
  ['the same words with other punctuation', 'We have; plans', 'We have … plans'],
  ['another statement', 'We will raise the tax', 'We will cut the tax'],
  ['a short cut', 'We have plans, and they are good', 'We have plans'],
])('%s is no variant', (_, earlier, later) => {
  expect(told(earlier, later)).toEqual([]);
});

test('what another speaker said, and a paraphrase, are no variants', () => {
  const words = ['has not decided', 'had not decided'] as const;
  expect(told(...words, { speaker: { id: 'orr', name: 'Ida Orr' } })).toEqual([]);
  expect(told(...words, { form: 'indirect' })).toEqual([]);
});

test('each of 10,000 quotations of one speaker is compared with few others', () => {
  const timeFor = (count: number) => {
    const articles = Array.from({ length: count }, (_, at) =>
      article(`a-${at}`, '2026-05-01', { parts: [sentence(at)] }),
    );
    const start = performance.now();
    nearVariants(articles);
    return performance.now() - start;
  };
  const least = (count: number) => Math.min(timeFor(count), timeFor(count), timeFor(count));
  // With each other, they would take 16 times as long.
  expect(least(10_000)).toBeLessThan(10 * least(2500));
});

/** Twenty words of two hundred, by a number. */
function sentence(number: number): string {
  let state = number + 1;
  return Array.from({ length: 20 }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return `w${state % 200}`;
  }).join(' ');
}
