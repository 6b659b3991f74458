import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalise, toOriginal } from '../../../src/text/normalise.ts';

describe('counts as the same', () => {
  it.each([
    ['curly and straight apostrophes', 'it’s ‘so’ ‚so‛', "it's 'so' 'so'"],
    ['curly, low and straight quotation marks', '“so” „so‟', '"so" "so"'],
    ['a run of any white space and one space', 'a \t\r\n\u00A0\u2009\u3000b', 'a b'],
    ['words with and without soft hyphens', 'parlia\u00ADment', 'parliament'],
    ['a soft hyphen between spaces and nothing', 'a \u00AD b', 'a b'],
    ['composed and decomposed letters', 'cafe\u0301', 'café'],
    ['composed and decomposed Hangul', '\u1112\u1161\u11AB', '한'],
    ['an accent after a soft hyphen and none between', 'cafe\u00AD\u0301', 'café'],
    ['half-composed Hangul', '\uD558\u11AB', '한'],
  ])('%s', (_, written, expected) => {
    expect(normalise(written).text).toBe(expected);
  });
});

describe('tells apart', () => {
  it.each([
    ['small letters and capitals', 'us', 'US'],
    ['a hyphen and a dash', 'a-b', 'a–b'],
    ['an ellipsis and three stops', '…', '...'],
    ['French and English marks', '«', '“'],
    ['a ligature and its letters', 'ﬁ', 'fi'],
    ['an accent and none', 'é', 'e'],
    ['a full-width and a plain digit', '１', '1'],
    ['U+FEFF and a space', 'the\uFEFFrapist', 'the rapist'],
    ['U+FEFF and nothing', 'the\uFEFFrapist', 'therapist'],
    ['two apostrophes and a double mark', "''so''", '"so"'],
  ])('%s', (_, one, other) => {
    expect(normalise(one).text).not.toBe(normalise(other).text);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '’',
        '\u00AD',
        ' ',
        '\n',
        '\u00A0',
        'e\u0301',
        'a\u0323\u0307',
        '한',
        '\u1112\u1161',
        '말',
        'x',
        'é',
        'и\u0306',
        'か\u3099',
        '中',
        '\u0323',
        '\u0307',
        '\u1161',
        '𠮷',
        '👍🏽',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

test('is the whole text’s NFC with marks, spaces and soft hyphens folded', () => {
  // A mark may keep a quotation mark or a space from being folded: left out here.
  const plain = anyText.filter((text) => !/[‘’‚‛“”„‟\s]\u00AD*\p{M}/u.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      const folded = text
        .replaceAll('\u00AD', '')
        .normalize('NFC')
        .replace(/[‘’‚‛]/gu, "'")
        .replace(/[“”„‟]/gu, '"');
      expect(normalise(text).text.trim()).toBe(folded.split(/\s+/u).join(' ').trim());
    }),
  );
});

test('changes nothing that it has made', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normalise(text).text;
      fc.pre(!/['"]\p{M}/u.test(once));
      expect(normalise(once).text).toBe(once);
    }),
  );
});

test('leads every range back to the words it was made of', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const normalised = normalise(text);
      const [start = 0, end = 0] = [a, b]
        .map((n) => n % (normalised.text.length + 1))
        .sort((x, y) => x - y);
      fc.pre(start < end);
      const original = toOriginal(normalised, { start, end });
      expect(normalise(text.slice(original.start, original.end)).text).toContain(
        normalised.text.slice(start, end),
      );
    }),
  );
});
