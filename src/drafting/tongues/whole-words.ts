/** An expression for words of a list of alternatives, which may be broken into lines. */
export function wholeWords(list: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}’'-])(?:${list.replaceAll(/\s*\n\s*/gu, '')})(?![\\p{L}\\p{M}])`,
    'iu',
  );
}
