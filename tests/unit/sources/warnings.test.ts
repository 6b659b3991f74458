import { describe, expect, it } from 'vitest';
import { check, citing, documentOf } from './cite.ts';
import { read } from './read.ts';

/** “code: what it says” of each warning, without what every one of its kind says. */
function warnings(text: string, words: string | readonly string[], lang = 'en'): string[] {
  const { found, problems } = check(documentOf(text), citing(words, { lang }));
  expect(found).not.toBeNull();
  return problems.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

const subject = 'warning source-cut: Quotation “words”';

describe('is warned of:', () => {
  it.each([
    [
      'a negation left out',
      'We will not build the line.',
      'We will […] build the line',
      'en',
      '“not” between',
    ],
    [
      'one between two parts',
      'We will never build it.',
      ['We will', 'build it'],
      'en',
      '“never” between',
    ],
    ['one replaced', 'We will not build it.', 'We will [gladly] build it', 'en', '“not” between'],
    [
      'one of another language',
      'Wir bauen sie nicht, sagte er, weil Geld fehlt.',
      'Wir bauen sie […] weil Geld fehlt',
      'de',
      '“nicht” between',
    ],
    ['one cut off before', 'We do not want a new line.', 'want a new line', 'en', '“not” beside'],
    ['one cut off behind', 'They want it no more.', 'They want it', 'en', '“no” beside'],
  ] as const)('%s', (_, text, words, lang, expected) => {
    const [quantity, where] = expected.split(' ');
    expect(warnings(text, words, lang)).toEqual([
      `${subject} leaves out ${quantity} ${where} its words: it may say the opposite of its source.`,
    ]);
  });

  it('more than fifty words left out in one place', () => {
    const text = (count: number) => `We said this ${'and '.repeat(count)}so it was.`;
    expect(warnings(text(50), 'We said this […] so it was')).toEqual([]);
    expect(warnings(text(51), 'We said this […] so it was')).toEqual([
      `${subject} leaves out 51 words of its source in one place; more than 50 are a lot.`,
    ]);
  });
});

it('nothing is warned of where nothing is left out that denies', () => {
  expect(warnings('We will, as you know, build it.', 'We will […] build it')).toEqual([]);
});

const TRANSCRIPT = read(
  'txt',
  'MR. LIND: We will open it.\n\nMS. ORR: We will pay.\n\nMR. LIND: In spring.',
);
const told = (words: string, speaker: readonly string[]) =>
  check(TRANSCRIPT, citing(words, { speaker })).problems.map(
    ({ code, message }) => `${code}: ${message}`,
  );

describe('where a document marks who speaks', () => {
  it('the one who is named may be called otherwise', () => {
    expect(told('We will open it', ['Maria Lind'])).toEqual([]);
    expect(told('We will open it', ['the minister', 'LIND'])).toEqual([]);
  });

  it('words of another are warned of', () => {
    expect(told('We will pay', ['Maria Lind'])).toEqual([
      'source-speaker: Quotation “words” is listed as words of Maria Lind, but in source “briefing” it is “MS. ORR” who speaks.',
    ]);
  });

  it('words of two are warned of, be they of one with another between', () => {
    const expected = [
      'source-cut: Quotation “words” takes its words from what two people say, the second being “MS. ORR”.',
    ];
    expect(told('We will open it. […] We will pay', ['Lind'])).toEqual(expected);
    expect(told('We will open it. […] In spring', ['Lind'])).toEqual(expected);
  });
});
