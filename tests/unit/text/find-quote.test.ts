import { describe, expect, it } from 'vitest';
import { findQuote, type QuoteSelector } from '../../../src/text/find-quote.ts';
import { normalise } from '../../../src/text/normalise.ts';

/** What is found in a text, as the words between the bounds of each range. */
function search(text: string, selector: QuoteSelector | string) {
  const wanted = typeof selector === 'string' ? { parts: [selector] } : selector;
  const found = findQuote(normalise(text), wanted);
  const said = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => text.slice(start, end));
  if (found.kind === 'found') return said(found.ranges);
  return found.kind === 'missing'
    ? `missing ${found.part}`
    : `${found.kind} ${found.places.map(({ start }) => start).join(' ')}`;
}

describe('finds', () => {
  it.each([
    ['the words as they are written', 'It’s so — café.', "It's so", ['It’s so']],
    ['a decomposed letter whole', 'a cafe\u0301 b', 'café', ['cafe\u0301']],
    ['words between wider spaces', 'a  b\n c', 'a b c', ['a  b\n c']],
    ['words though they also stand inside a word', 'sodo do', 'do', ['do']],
    [
      'words in a script without spaces',
      '首相は「会談したい」と述べた',
      '会談したい',
      ['会談したい'],
    ],
  ])('%s', (_, text, words, expected) => {
    expect(search(text, words)).toEqual(expected);
  });

  it('each part at its nearest place after the one before', () => {
    expect(search('b a b b c b', { parts: ['a', 'b', 'c'] })).toEqual(['a', 'b', 'c']);
    expect(search('one two, he said, three. two', { parts: ['one', 'two'] })).toEqual([
      'one',
      'two',
    ]);
  });

  it('the place with the prefix and the suffix, whatever marks stand between', () => {
    const text = 'Ann: “so do we”. Bob: “so do we”, he said.';
    expect(search(text, { parts: ['so do we'], prefix: 'Ann:' })).toEqual(['so do we']);
    expect(findQuote(normalise(text), { parts: ['so do we'], suffix: ', he' })).toMatchObject({
      kind: 'found',
      ranges: [{ start: text.lastIndexOf('so') }],
    });
  });
});

describe('does not find', () => {
  it.each([
    ['words that are not there', 'we talk', 'we walk', 'missing 0'],
    ['nothing at all', 'we talk', ' ', 'missing 0'],
    ['other capitals', 'We talk', 'we talk', 'missing 0'],
    ['the beginning of a word', 'so do we', 'so do w', 'missing 0'],
    ['the beginning of a number', 'for $1,000', '$1', 'missing 0'],
    ['the beginning of a contraction', 'we don’t', 'we don', 'missing 0'],
    ['half a character', 'a 😀', '\uD83D', 'missing 0'],
  ])('%s', (_, text, words, expected) => {
    expect(search(text, words)).toBe(expected);
  });

  it.each([
    ['parts in another order', { parts: ['c', 'a'] }, 'missing 1'],
    ['a part that is not there', { parts: ['a', 'x', 'c'] }, 'missing 1'],
    ['words with another prefix', { parts: ['c'], prefix: 'a' }, 'elsewhere 4'],
    ['words with another suffix', { parts: ['a'], suffix: 'c' }, 'elsewhere 0'],
  ])('%s', (_, selector, expected) => {
    expect(search('a b c', selector)).toBe(expected);
  });
});

it('names every place of words that stand more than once', () => {
  expect(search('we do, so we do, and we', 'we')).toBe('ambiguous 0 10 21');
  expect(search('we do, so we do', { parts: ['we', 'do'] })).toBe('ambiguous 0 10');
});

it.each([
  ['a word that stands a hundred thousand times', 'a '.repeat(100_000), ['a'], 'ambiguous'],
  ['parts of which the last is missing', 'a '.repeat(100_000), ['a', 'b'], 'missing'],
  [
    'a last part that stands far behind',
    `${'a '.repeat(50_000)}${'b'.repeat(50_000)} b`,
    ['a', 'b'],
    'ambiguous',
  ],
  ['letters of one long word', 'a'.repeat(200_000), ['a'], 'missing'],
])('is quick with %s', (_, text, parts, kind) => {
  const start = process.cpuUsage();
  expect(findQuote(normalise(text), { parts }).kind).toBe(kind);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
