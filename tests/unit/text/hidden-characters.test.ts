import { describe, expect, it } from 'vitest';
import { hiddenCharacters } from '../../../src/text/hidden-characters.ts';

describe('names', () => {
  it.each([
    ['an override', 'will \u202Eetov', 'reorders 5 U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['an isolate', '\u2067x', 'reorders 0 U+2067 RIGHT-TO-LEFT ISOLATE'],
    ['a mark of direction in Latin text', 'vote\u200F 5-3', 'reorders 4 U+200F RIGHT-TO-LEFT MARK'],
    [
      'a mark of direction far from Hebrew',
      `שלום ${'a '.repeat(9)}\u200Fb`,
      'reorders 23 U+200F RIGHT-TO-LEFT MARK',
    ],
    ['a space of no width', 'the\u200Brapist', 'hidden 3 U+200B ZERO WIDTH SPACE'],
    ['a byte order mark', 'the\uFEFFrapist', 'hidden 3 U+FEFF ZERO WIDTH NO-BREAK SPACE'],
    ['a joiner between Latin letters', 'a\u200Db', 'hidden 1 U+200D ZERO WIDTH JOINER'],
    ['two joiners in a row', 'م\u200C\u200Cخ', 'hidden 1 U+200C ZERO WIDTH NON-JOINER'],
    ['a joiner behind an emoji alone', '👍\u200D', 'hidden 2 U+200D ZERO WIDTH JOINER'],
    ['a selector behind a letter', 'a\uFE0F', 'hidden 1 U+FE0F VARIATION SELECTOR-16'],
    ['a selector behind a digit', '1\uFE0F0', 'hidden 1 U+FE0F VARIATION SELECTOR-16'],
    ['a selector of ideographs elsewhere', 'a\u{E0101}', 'hidden 1 U+E0101 VARIATION SELECTOR-18'],
    ['a tag', 'a\u{E0061}', 'hidden 1 U+E0061 TAG a'],
    ['a filler', '\u3164', 'hidden 0 U+3164 HANGUL FILLER'],
    ['a blank', 'no\u2800t', 'hidden 2 U+2800 BRAILLE PATTERN BLANK'],
    ['a control character', 'a\u0007', 'hidden 1 U+0007 (a control character)'],
    ['NUL', '\u0000', 'hidden 0 U+0000 NULL'],
    ['half a character', 'a\uD83D', 'hidden 1 U+D83D (half of a surrogate pair)'],
    ['what only one font has', '\uF8FF', 'hidden 0 U+F8FF (for private use)'],
    ['what is no character', '\uFFFF', 'hidden 0 U+FFFF (no character)'],
    ['a stroke through a letter', 'n\u0336ot', 'hidden 1 U+0336 COMBINING LONG STROKE OVERLAY'],
    ['a solidus through a letter', 'a\u0338', 'hidden 1 U+0338 COMBINING LONG SOLIDUS OVERLAY'],
    [
      'a stroke beside an accent',
      'e\u0301\u20E5',
      'hidden 2 U+20E5 COMBINING REVERSE SOLIDUS OVERLAY',
    ],
    ['what forbids a letter', 'a\u20E0', 'hidden 1 U+20E0 COMBINING ENCLOSING CIRCLE BACKSLASH'],
    ['what could not be read', 'caf\uFFFD', 'hidden 3 U+FFFD REPLACEMENT CHARACTER'],
  ])('%s', (_, text, expected) => {
    const [first] = hiddenCharacters(text);
    expect(`${first?.kind} ${first?.start} ${first?.name}`).toBe(expected);
  });

  it('the tags of a flag that no system draws', () => {
    expect(hiddenCharacters('🏴\u{E0075}\u{E0073}\u{E0061}\u{E007F}')).toHaveLength(4);
  });
});

describe('lets pass', () => {
  it.each([
    ['lines and tabs', 'a\tb\r\nc'],
    ['soft hyphens', 'parlia\u00ADment'],
    ['spaces of every width', '\u00A0\u2009\u202F\u3000'],
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'अर्थात्\u200C क्\u200Dष'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['Khmer', 'ខ្ញុំ\u200Bទៅ'],
    ['Mongolian', 'ᠨ\u180B'],
    ['Hebrew with a mark of direction', 'שלום C++\u200E, עוד'],
    ['Arabic with a mark of direction', 'العربية (C\u200F)'],
    ['Hangul in letters', '\u1112\u1160\u1161'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a coloured heart', '❤\uFE0F and ❤\uFE0E'],
    ['a rainbow flag', '🏳\uFE0F\u200D🌈'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a key', '1\uFE0F\u20E3'],
    ['a form of an ideograph', '葛\u{E0100}'],
    ['a sign of mathematics struck out', 'a =\u0338 b ⇒\u0338 c'],
    ['Braille', '⠁⠀⠃'],
  ])('%s', (_, text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });
});
