import unhomoglyph from 'unhomoglyph';
import { characterName } from './character-name.ts';
import type { Range } from './normalise.ts';
import { lettersOf } from './scripts-with.ts';

/** A word that readers take for another, since letters of one script stand in it for those of another. */
export interface MixedWord extends Range {
  readonly word: string;
  /** The letters that are out of place: `U+0440 (р)`, at most three. */
  readonly letters: string;
}

/**
 * Finds words whose letters are of two scripts and look alike, “раypal”: Unicode’s mixed-script confusables (UTS 39).
 * Scripts that are written together (Japanese, “K팝”, “הBBC”) are not looked at, as none of their letters look alike.
 */
export function mixedWords(text: string): MixedWord[] {
  const written = SCRIPTS.filter(({ letter }) => letter.test(text));
  if (written.length < 2) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const imposters = impostersIn(word);
    if (imposters.length === 0) return [];
    const letters = [...new Set(imposters)].slice(0, 3).map(characterName).join(', ');
    return [{ start: index, end: index + word.length, word, letters }];
  });
}

/**
 * Finds words that are wholly of letters which look like Latin ones, in a text that is Latin around them: “аре” with
 * Cyrillic letters. Unicode’s whole-script confusables (UTS 39).
 */
export function disguisedWords(text: string): MixedWord[] {
  if (!LIKE_LATIN.test(text)) return [];
  const words = [...text.matchAll(WORD)];
  const isLatin = words.map(([word]) => /\p{Script=Latin}/u.test(word));
  return words.flatMap(({ 0: word, index }, at) => {
    if (isLatin[at] || !isDisguise(word)) return [];
    if (isLatin[at - 1] === false || isLatin[at + 1] === false || words.length === 1) return [];
    const letters = [...new Set(word)].slice(0, 3).map(characterName).join(', ');
    return [{ start: index, end: index + word.length, word, letters }];
  });
}

const LIKE_LATIN = new RegExp(String.raw`[[${lettersOf('alike')}]--\p{Script=Latin}]`, 'v');
const WORD = /[\p{L}\p{M}]+/gu;
const OF_ONE_SCRIPT =
  /^(?:[\p{Script=Latin}\p{M}]+|[\p{Script=Cyrillic}\p{M}]+|[\p{Script=Greek}\p{M}]+|[\p{Script=Han}\p{M}]+)$/u;

interface Script {
  readonly letter: RegExp;
  /** What the letters look like, each by the one letter that Unicode has stand for all that look so. */
  readonly looks: ReadonlySet<string>;
}

/** The scripts that have letters which look like those of another, with the blocks that hold them. */
const SCRIPTS: readonly Script[] = [
  script(/\p{Script=Latin}/u, [0x41, 0x17f]),
  script(/\p{Script=Cyrillic}/u, [0x400, 0x52f]),
  script(/\p{Script=Greek}/u, [0x370, 0x3ff]),
  script(/\p{Script=Armenian}/u, [0x531, 0x586]),
  script(/\p{Script=Cherokee}/u, [0x13a0, 0x13fd]),
  script(/\p{Script=Coptic}/u, [0x2c80, 0x2cff]),
  script(/\p{Script=Lisu}/u, [0xa4d0, 0xa4ff]),
  script(/\p{Script=Georgian}/u, [0x10a0, 0x10ff]),
];

function script(letter: RegExp, [first, last]: readonly [number, number]): Script {
  const block = Array.from({ length: last - first + 1 }, (_, at) =>
    String.fromCodePoint(first + at),
  );
  return { letter, looks: new Set(block.filter((sign) => letter.test(sign)).map(unhomoglyph)) };
}

/** The letters of the lesser script, if they pass for letters of the one in which most of the word is written. */
function impostersIn(word: string): readonly string[] {
  if (OF_ONE_SCRIPT.test(word)) return [];
  const shares = SCRIPTS.map(({ letter, looks }) => ({
    looks,
    letters: [...word].filter((sign) => letter.test(sign)),
  })).filter(({ letters }) => letters.length > 0);
  const [most, ...others] = shares.sort((a, b) => b.letters.length - a.letters.length);
  if (!most || others.length === 0 || isSymbol(word)) return [];
  return others.flatMap(({ letters, looks }) => {
    const passing = letters.filter((sign) => most.looks.has(unhomoglyph(sign)));
    if (passing.length > 0 || letters.length < most.letters.length) return passing;
    return most.letters.filter((sign) => looks.has(unhomoglyph(sign)));
  });
}

/** “TNFα”, “ΔT”: one Greek letter beside Latin capitals is read as Greek, unless it passes for a capital. */
function isSymbol(word: string): boolean {
  const greek = /^(?:\p{Lu}+(\p{Script=Greek})|(\p{Script=Greek})\p{Lu}+)$/u.exec(word);
  const letter = greek?.[1] ?? greek?.[2];
  return letter !== undefined && !/^\p{Lu}/u.test(latinLook(letter));
}

/** The Latin letter that a letter looks like; empty for one that looks like none. */
function latinLook(letter: string): string {
  const look = unhomoglyph(letter);
  return /^\p{Script=Latin}/u.test(look) ? look : '';
}

function isDisguise(word: string): boolean {
  // A Greek letter alone is the name of something: “interferon α”.
  if (/^\p{Script=Greek}$/u.test(word)) return false;
  return [...word].every((sign) => /\p{M}/u.test(sign) || latinLook(sign) !== '');
}
