import { lettersOf } from '../../text/scripts-with.ts';

const unspaced = new RegExp(`[${lettersOf('ideographic', 'dictionary', 'syllabic')}]`, 'u');

/**
 * Where a text may be cut, as indices that grow: before its words, by white space and, in scripts that write none,
 * by dictionary; or before any of its characters as readers count them.
 */
export function cutPlaces(
  text: string,
  lang: string,
  granularity: 'word' | 'grapheme',
): readonly number[] {
  const segments = [...new Intl.Segmenter(lang, { granularity }).segment(text)];
  const places = segments.map(({ index }) => index).filter((index) => index > 0);
  return granularity === 'grapheme'
    ? places
    : places.filter((index) => isBetweenWords(text, index));
}

function isBetweenWords(text: string, index: number): boolean {
  const before = text.slice(0, index).at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (/\s/u.test(before)) return true;
  return unspaced.test(before) && unspaced.test(after);
}
