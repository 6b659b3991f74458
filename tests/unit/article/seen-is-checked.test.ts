import { describe, expect, it } from 'vitest';
import { codes, compile, compileQuotes } from './compile.ts';

const q = (words: string) => ({ x: `text: ${JSON.stringify(words)}` });

describe('refuses in the text', () => {
  it.each([
    [
      'an override',
      'I will \u202Etsniaga\u202C vote',
      'character-reordering 8:9 character-reordering 8:17',
    ],
    ['an override as an entity', 'I will &#x202E;tsniaga vote', 'character-reordering 8:9'],
    ['a space of no width', 'the\u200Brapist', 'character-hidden 8:5'],
    ['a space of no width by its name', 'the&ZeroWidthSpace;rapist', 'character-hidden 8:5'],
    ['a filler in code', '`no\u3164t`', 'character-hidden 8:5'],
    [
      'letters struck out',
      'We will n\u0336o\u0337t win',
      'character-hidden 8:11 character-hidden 8:13',
    ],
    ['mixed letters', 'ask Trumр now', 'letters-mixed 8:6'],
  ])('%s', (_, words, expected) => {
    expect(
      codes(compile('', `“${words}”, Ann`))
        .filter(isOfCharacters)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    ['outside of quotations', 'Ann s\u200Baid', ['character-hidden 8:6']],
    [
      'in the description of a picture',
      'Ann ![a\u202E](../images/a.png)',
      ['character-reordering 8:5'],
    ],
    ['in the title of a link', 'Ann [x](https://a.b "t\u200B")', ['character-hidden 8:5']],
  ])('what is hidden %s', (_, body, expected) => {
    expect(codes(compile('', body))).toEqual(expected);
  });
});

describe('refuses in the frontmatter', () => {
  it.each([
    [
      'an override in a quotation',
      'quotes: [{ id: x, speaker: ann, text: "we \u202Etalk" }]',
      'character-reordering 5:43',
    ],
    [
      'an escaped override',
      'quotes: [{ id: x, speaker: ann, text: "we \\u202Etalk" }]',
      'character-reordering 5:39',
    ],
    ['half a character', 'source: { name: "a\\uD800" }', 'character-hidden 5:17'],
    ['NUL', 'source: { name: "a\\0" }', 'character-hidden 5:17'],
    [
      'a byte order mark at the edge',
      'source: { name: "\\uFEFFThe Press" }',
      'character-hidden 5:17',
    ],
    [
      'a line separator of no width in a name',
      'authors: [{ name: "Ann\u2060a" }]',
      'character-hidden 5:23',
    ],
    ['a letter struck out in a name', 'authors: [{ name: "Ann\u0336" }]', 'character-hidden 5:23'],
    ['mixed letters in a name', 'source: { name: The Рress }', 'letters-mixed 5:21'],
    [
      'the second of two in a folded text',
      'dates:\n  - id: d\n    date: 2020\n    title: >-\n      a\u200B b\n      c\u200B',
      'character-hidden 9:8 character-hidden 10:8',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(codes(compile(yaml, 'Ann')).filter(isOfCharacters).join(' ')).toBe(expected);
  });
});

it('does not take U+FEFF for a space', () => {
  const { problems } = compileQuotes(q('the rapist'), 'Ann: “the\uFEFFrapist”');
  expect(problems.map(({ code }) => code)).toEqual(['quote-not-found', 'character-hidden']);
});

it('names the character, and says what to do', () => {
  const [problem] = compile('', 'Ann s\u200Baid').problems;
  expect(problem?.message).toContain('U+200B ZERO WIDTH SPACE');
  expect(problem?.fix).toContain('Delete it');
});

it('warns of look-alikes outside of quotations, once a word', () => {
  expect(codes(compile('', 'Ann, Trumр, Trumр, and we аре'))).toEqual([
    'letters-alike 8:6',
    'letters-alike 8:27',
  ]);
});

describe('refuses in a quotation', () => {
  it.each([
    ['a deletion', 'I did not do it', 'Ann: “I did ~~not~~ do it”', ['quote-altered 11:13']],
    ['a deletion of part of a word', 'I cannot', 'Ann: “I can~~not~~”', ['quote-altered 11:12']],
    ['a deletion around it', 'I did it', 'Ann: ~~“I did it”~~', ['quote-altered 11:6']],
    [
      'a picture',
      'We are guilty',
      'Ann: “We are ![not](../images/a.png) guilty”',
      ['quote-altered 11:14'],
    ],
  ])('%s', (_, words, body, expected) => {
    expect(codes(compileQuotes(q(words), body))).toEqual(expected);
  });

  it('no deletion and no picture beside it', () => {
    const body = '~~Then~~ Ann ![says](../images/a.png)“we talk”![so](../images/a.png) ~~then~~';
    expect(codes(compileQuotes(q('we talk'), body))).toEqual([]);
  });
});

function isOfCharacters(code: string): boolean {
  return /^(?:character|letters)-/u.test(code);
}
