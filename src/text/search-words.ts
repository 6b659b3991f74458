import { lettersOf } from './scripts-with.ts';

/** A word as it is looked for, and where it stands in the text. */
export interface SearchWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as a search compares them: in small letters, without accents, points and what else writers leave
 * out. Of scripts that are written without spaces, each two letters that follow each other are a word, and so is the
 * last one: words there begin anywhere.
 */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    // The common case, told apart at once.
    if (PLAIN.test(written))
      return { word: written.toLowerCase(), start: index, end: index + written.length };
    if (!UNSPACED.test(written)) return toWord(written, index);
    return [...written.matchAll(RUN)].flatMap((run) => {
      const at = index + run.index;
      return run[1] === undefined ? toWord(run[0], at) : pairsIn(run[1], at);
    });
  });
}

/** Whether two words, one after the other, stand side by side without a space: they are pairs of one run of letters. */
export function doOverlap(before: SearchWord, { start }: SearchWord): boolean {
  return start < before.end;
}

/** Whether a word is of a script that is written without spaces. */
export function isUnspaced({ word }: SearchWord): boolean {
  return UNSPACED.test(word);
}

// “U.S.” is a word, and so is what has a soft hyphen or a joiner in it.
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}\u{AD}\u{200C}\u{200D}]+/gu;
const PLAIN = /^[a-z\d]+$/iu;
const LETTERS = `[${lettersOf('ideographic', 'dictionary')}ー々〆]\\p{M}*`;
const UNSPACED = new RegExp(LETTERS, 'u');
const RUN = new RegExp(`((?:${LETTERS})+)|(?:(?!${LETTERS}).)+`, 'gsu');

function pairsIn(run: string, at: number): readonly SearchWord[] {
  const letters = [...run];
  let start = at;
  return letters.flatMap((letter, index) => {
    const pair = letter + (letters[index + 1] ?? '');
    const word = toWord(pair, start);
    start += letter.length;
    return word;
  });
}

function toWord(written: string, start: number): readonly SearchWord[] {
  const word = fold(written);
  return word === '' ? [] : [{ word, start, end: start + written.length }];
}

function fold(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replaceAll(LEFT_OUT, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßæœøđłıىة]/gu, (letter) => SPELT[letter] ?? letter);
  return plain.replace(ARABIC_ARTICLE, '');
}

// Accents; the points of Arabic and Hebrew, and the stroke that makes an Arabic word longer; what is not seen.
const LEFT_OUT =
  /[\u{300}-\u{36F}\u{591}-\u{5C7}\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{640}.\u{AD}\u{200C}\u{200D}]/gu;

const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

/** The article, and what is written together with it. */
const ARABIC_ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;
