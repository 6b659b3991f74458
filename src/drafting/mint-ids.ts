import { MOST } from '../schema/fields.ts';

/** Makes ids that are not taken yet from words: small letters a–z, digits and hyphens. */
export function createMint(
  fallback: string,
  reserved: readonly string[] = [],
): (...words: readonly string[]) => string {
  const taken = new Set(reserved);
  return (...words) => {
    const id = idOf(words.join(' ')) || fallback;
    let free = id;
    for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
    taken.add(free);
    return free;
  };
}

/** Words in the form of an id; '' where none of their letters has a form there. */
export function idOf(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/[\p{M}’'ʼ]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST.id - 20)
    .replaceAll(/^-+|-+$/gu, '');
}

/** The first words of a quotation that tell it from others. */
export function firstWordsOf(words: string): string {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu) ?? [];
  const telling = all.filter(
    (word) =>
      !/^(?:an?|the|and|is|to|of|in|its|so|but|be|was|are|have|has|do|for)$/iu.test(word) &&
      !/^(?:i|we|it|that|this|you|he|she|they|there|who|what)(?:[’'](?:m|re|s|ve|ll|d))?$/iu.test(
        word,
      ),
  );
  return (telling.length >= 2 ? telling : all).slice(0, 4).join(' ');
}
