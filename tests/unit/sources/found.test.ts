import { describe, expect, it, test } from 'vitest';
import { check, citing, foundIn } from './cite.ts';

const TEXT = `We will open the new line in spring. Will they pay for it? The old “main” line closes on 1 May.

Nobody in the US has walked there since 1990; bathers walk on the shore.`;

describe('an editor may', () => {
  it.each([
    ['leave words out', 'We will […] in spring', ['We will', 'in spring']],
    ['leave words out with three dots', 'We will [...] in spring', ['We will', 'in spring']],
    ['leave words out without brackets', 'We will … in spring', ['We will', 'in spring']],
    ['leave words out with bare dots', 'We will... in spring', ['We will', 'in spring']],
    ['put words in', 'We will open the new [railway] line', ['We will open the new', 'line']],
    ['put words in the place of others', '[The board] will open', ['will open']],
    ['put words in the place of the last', 'We will open [the railway]', ['We will open']],
    ['say that it is so', 'the new [sic] line', ['the new', 'line']],
    ['begin a word anew', '[T]he new line', ['he new line']],
    ['end a word otherwise', 'walk[ing] there', ['walk', 'there']],
    ['change a word within', 'w[a]lked there', ['w', 'lked there']],
    ['do all of it', '[T]he new […] in [the] spring … main', ['he new', 'in', 'spring', 'main']],
    ['put two marks side by side', 'We will […] [then] close', null],
    ['leave out and put in side by side', 'We will […] [then] in spring', ['We will', 'in spring']],
    ['begin with what is left out', '[…] in spring', ['in spring']],
    ['begin with a capital', 'The new line', ['the new line']],
    ['begin with a small letter', 'we will open', ['We will open']],
    ['end with a full stop', 'We will open the new line.', ['We will open the new line']],
    [
      'end with a comma',
      'We will open the new line in spring,',
      ['We will open the new line in spring'],
    ],
    ['use other inner marks', 'The old ‘main’ line', ['The old “main” line']],
    ['use marks of another language', 'The old «main» line', ['The old “main” line']],
  ] as const)('%s: %s', (_, words, runs) => {
    expect(foundIn(TEXT, words)).toEqual(runs);
  });
});

describe('is not found:', () => {
  it.each([
    ['one word other than the source’s', 'We will open the new line in autumn'],
    ['a word left out without a mark', 'We will open the line'],
    ['a capital within', 'We Will open'],
    ['a question with a full stop', 'Will they pay for it.'],
    ['another mark within', 'in spring, will they pay'],
    ['a word cut at its end', 'We will op'],
    ['a word cut at its head', 'ill open the'],
    ['a number cut', 'since 199'],
    ['a word that only ends so', '[T]hers walk on'],
    ['a word of which much more is replaced', 'N[one] in the US'],
    ['a bracket in round signs', 'We will (open) the new line'],
    ['words in another order', 'in spring […] We will open'],
  ])('%s', (_, words) => {
    expect(foundIn(TEXT, words)).toBeNull();
  });

  it.each([
    ['no words', []],
    ['an elision alone', ['[…]']],
    ['brackets alone', ['[the US] […] [sic]']],
    ['marks alone', ['“…”']],
    ['dots and stops', ['. … ,']],
  ])('%s', (_, parts) => {
    const { found, problems } = check(TEXT, citing(parts));
    expect(found).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['source-differs']);
  });

  it('words of which a document begins with all but the first letter', () => {
    expect(foundIn('aaaaaaa', 'aaaaaaaa')).toBeNull();
    expect(foundIn('he line opens', 'The line opens')).toBeNull();
  });

  it('more than 500 words left out, or 12 replaced', () => {
    const source = (count: number) => `One two ${'and '.repeat(count)}three four.`;
    expect(foundIn(source(500), 'One two […] three four')).not.toBeNull();
    expect(foundIn(source(501), 'One two […] three four')).toBeNull();
    expect(foundIn(source(12), 'One two [x] three four')).not.toBeNull();
    expect(foundIn(source(13), 'One two [x] three four')).toBeNull();
  });
});

test('the parts of an interrupted quotation stand in order, each with its own first letter and last stop', () => {
  expect(foundIn(TEXT, ['We will open,', 'In spring,'])).toEqual(['We will open', 'in spring']);
  expect(foundIn(TEXT, ['in spring', 'We will open'])).toBeNull();
});

test('words may run over paragraphs and lines, and only white space tells them apart', () => {
  expect(foundIn('We will\nopen it.\n\nThen we will rest.', 'open it. Then we')).toEqual([
    'open it.\n\nThen we',
  ]);
});

describe('of several places', () => {
  const twice = 'We said much. And more, much later, of the line. We said of the line.';
  it('that is taken where the words stand closest together', () => {
    const { found } = check(twice, citing('We said … of the line'));
    expect(found?.ranges[0]?.start).toBe(twice.lastIndexOf('We said'));
  });

  it('that is preferred where the speaker says them', () => {
    const text = 'It is so.\n\nIt is so.';
    const blocks = ['ANN LEE', 'BO RAY'].map((speaker, at) => ({
      start: at * 11,
      end: at * 11 + 9,
      number: at + 1,
      seconds: null,
      speaker,
    }));
    const { found, problems } = check(
      { text, blocks },
      citing('It is so', { speaker: ['Bo Ray'] }),
    );
    expect(found?.place).toEqual({ kind: 'paragraph', number: 2 });
    expect(problems).toEqual([]);
  });
});

describe('counts as the same', () => {
  it.each([
    ['a soft hyphen of the document', 'the rail\u00ADway line', 'the railway line'],
    ['a soft hyphen of the quotation', 'the railway line', 'the rail\u00ADway line'],
    ['a letter in two characters', 'the cafe\u0301 opens', 'the café opens'],
    ['a letter in one character', 'the café opens', 'the cafe\u0301 opens'],
    ['a space that does not break', 'the\u00A0new line', 'the new line'],
    ['curly marks', 'We don’t pay', "We don't pay"],
    ['Arabic', 'قالت الوزيرة إن الجسر سيبقى مغلقا.', 'الجسر سيبقى مغلقا'],
    ['Arabic with a comma of its own', 'الجسر سيبقى مغلقا حتى الخريف', 'الجسر سيبقى مغلقا،'],
    ['Hebrew', 'הגשר יישאר סגור עד הסתיו.', 'הגשר […] עד הסתיו'],
    ['Devanagari', 'पुल पतझड़ तक बंद रहेगा।', 'पतझड़ तक बंद'],
    ['Japanese', '橋は秋まで閉鎖されると述べた。', '秋まで閉鎖される'],
    [
      'Japanese with a word in the place of others',
      '橋は秋まで閉鎖されると述べた。',
      '橋は[来年]閉鎖される',
    ],
    ['Japanese with a word put in', '橋は秋まで閉鎖されると述べた。', '橋は秋[来年]まで閉鎖される'],
    ['Thai', 'สะพานจะปิดจนถึงฤดูใบไม้ร่วง', 'สะพาน[นี้]จะปิด'],
  ])('%s', (_, text, words) => {
    expect(foundIn(text, words)).not.toBeNull();
  });

  it.each([
    ['another letter of Devanagari', 'पुल पतझड़ तक बंद रहेगा।', 'पतझड़ तक बांद'],
    ['a sign cut off a letter of Devanagari', 'पुल पतझड़ तक बंद रहेगा।', 'पतझड़ तक ब'],
    ['another sign of Japanese', '橋は秋まで閉鎖されると述べた。', '秋から閉鎖される'],
    ['an accent left out', 'the café opens', 'the cafe opens'],
  ])('but not %s', (_, text, words) => {
    expect(foundIn(text, words)).toBeNull();
  });
});
