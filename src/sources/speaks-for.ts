/**
 * Whether the one whom a document marks as speaking may be who is named: they share a word of their names, be it in
 * capitals or without its accents. Where scripts part no words, one is part of the other. In doubt they are the same.
 */
export function speaksFor(marked: string, names: readonly string[]): boolean {
  const words = wordsOf(marked);
  if (words.length === 0 || names.length === 0) return true;
  return names.some((name) => {
    const own = wordsOf(name);
    return words.some((word) => own.includes(word) || (UNSPACED.test(word) && isPart(word, own)));
  });
}

function isPart(word: string, others: readonly string[]): boolean {
  return others.some((other) => other.includes(word) || word.includes(other));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What many are called. */
const COMMON: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir the of and for de la le les du des der die das und al el'.split(' '),
);

function wordsOf(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return plain.filter((word) => word !== '' && !COMMON.has(word));
}
