import fc from 'fast-check';

// What a text may be made of: each of these is repeated up to some length.
const PIECES = [
  ...['a', 'word ', 'well-known ', 'Rindfleischetikettierung', 'A. B. ', '“so” ', '‘no’ ', "it's "],
  ...['😀', '👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', '1️⃣', '𠮷', '日本の首相は、', '한국어 ', 'ไทย', 'မြန်မာ'],
  ...['عربي ', 'שָׁלוֹם ', 'हिन्दी ', 'e\u0301', 'a\u0300\u0301\u0302\u0303', 'ﬁ', 'İ', 'ß', '½', '∑ '],
  ...['<b>', '&amp;', '{x} ', '\\', '$', '%', '#', '`', '*', '_', '~', '|', '--', ' : ', '[x](y)'],
  ...['\u00A0', '\u3000', ' ', '—', '…'],
];

/** Text of at most `most` UTF-16 units, often of just as many, and with something to read in it. */
export function anyText(most: number): fc.Arbitrary<string> {
  const length = fc.oneof(
    fc.constantFrom(1, most - 1, most),
    fc.integer({ min: 1, max: Math.min(most, 60) }),
    fc.integer({ min: 1, max: most }),
  );
  return fc
    .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }), length)
    .map(([pieces, count]) => fill(pieces.join(''), count))
    .map((text) => (text.trim() === '' ? 'x' : text));
}

/** Text that goes over its limit now and then. */
export function anyTextAround(most: number): fc.Arbitrary<string> {
  return fc.oneof({ weight: 300, arbitrary: anyText(most) }, fc.constant('x'.repeat(most + 1)));
}

function fill(piece: string, length: number): string {
  const text = piece.repeat(Math.floor(length / piece.length));
  return text + 'x'.repeat(length - text.length);
}
