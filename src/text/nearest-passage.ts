import { diffArrays } from 'diff';
import { normalise, type Range } from './normalise.ts';
import { DOUBLE_MARKS } from './quotation-marks.ts';
import { lettersOf } from './scripts-with.ts';
import { wordsByDictionary } from './words-by-dictionary.ts';

/** The passage of a text that comes closest to some words, and where the two differ. */
export interface NearestPassage {
  readonly range: Range;
  readonly text: string;
  /** Each difference: the words given and the words of the text; one of them may be empty. */
  readonly differences: readonly { readonly given: string; readonly text: string }[];
}

/**
 * Makes a function that finds the passage of a text which an author most likely meant. Serves “did you mean” only,
 * never acceptance; null where less than half of the words are found together.
 */
export function createPassageFinder(text: string): (words: string) => NearestPassage | null {
  let all: readonly Token[] | undefined;
  return (words) => {
    all ??= tokens(text);
    const given = tokens(words.slice(0, MOST_LENGTH)).slice(0, MOST_WORDS);
    const window = bestWindow(given, all);
    if (!window) return null;
    const passage = trim(given, all.slice(window.start, window.end));
    const range = { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 };
    return {
      range,
      text: text.slice(range.start, range.end),
      differences: differences(given, passage),
    };
  };
}

interface Token {
  readonly word: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

// Beyond this a “did you mean” helps nobody, and the comparison would take its time.
const MOST_WORDS = 300;
const MOST_LENGTH = 5000;

const IDEOGRAPH = lettersOf('ideographic');
const UNSPACED = lettersOf('dictionary');
/** What white space parts, a character that is about a word, or a run of words that only a dictionary parts. */
const PIECE = new RegExp(
  `[${IDEOGRAPH}]|[${UNSPACED}]+|[^\\s${DOUBLE_MARKS}${IDEOGRAPH}${UNSPACED}]+`,
  'gu',
);
const ONLY_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

function tokens(text: string): Token[] {
  return [...text.matchAll(PIECE)]
    .flatMap(({ 0: piece, index: start }) =>
      ONLY_UNSPACED.test(piece)
        ? wordsByDictionary(piece).map(({ segment, index }) => tokenOf(segment, start + index))
        : tokenOf(piece, start),
    )
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
}

function tokenOf(word: string, start: number): Token {
  const key = word
    .normalize('NFKC')
    .replace(/[‘’‛]/gu, "'")
    .toLowerCase()
    .replace(/^\P{L}+(?=\p{L})|[.,;:!?…—–]+$/gu, '');
  return { word, key, start, end: start + word.length };
}

/** The window, as long as `given`, that shares most words with it. */
function bestWindow(given: readonly Token[], all: readonly Token[]): Range | null {
  const wanted = new Map<string, number>();
  for (const { key } of given) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  let shared = 0;
  let best = { start: 0, shared: 0 };
  const change = (key: string | undefined, by: 1 | -1) => {
    const left = key === undefined ? undefined : wanted.get(key);
    if (key === undefined || left === undefined) return;
    if (by === 1 ? left > 0 : left >= 0) shared += by;
    wanted.set(key, left - by);
  };
  for (let end = 0; end < all.length; end += 1) {
    change(all[end]?.key, 1);
    if (end >= given.length) change(all[end - given.length]?.key, -1);
    if (shared > best.shared) best = { start: Math.max(0, end + 1 - given.length), shared };
  }
  if (best.shared * 2 < given.length || best.shared === 0) return null;
  return { start: best.start, end: Math.min(all.length, best.start + given.length + 3) };
}

/** Cuts off what hangs over at either end: as many words are left before and after the shared ones as were given. */
function trim(given: readonly Token[], passage: readonly Token[]): readonly Token[] {
  const shared = sharedPairs(given, passage);
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last) return passage;
  return passage.slice(Math.max(0, first.at - first.given), last.at + given.length - last.given);
}

/** The places in both lists of the words that stand in both, in order. */
function sharedPairs(
  given: readonly Token[],
  passage: readonly Token[],
): { given: number; at: number }[] {
  const pairs: { given: number; at: number }[] = [];
  const next = { given: 0, at: 0 };
  for (const { added, removed, count } of diffWords(given, passage, ({ key }) => key)) {
    for (let i = 0; !added && !removed && i < count; i += 1)
      pairs.push({ given: next.given + i, at: next.at + i });
    if (!added) next.given += count;
    if (!removed) next.at += count;
  }
  return pairs;
}

function differences(
  given: readonly Token[],
  passage: readonly Token[],
): NearestPassage['differences'] {
  const found: { given: string; text: string }[] = [];
  const next = { given: 0, at: 0 };
  let isOpen = false;
  for (const { added, removed, count } of diffWords(given, passage, ({ word }) => plain(word))) {
    const isChange = added || removed;
    const last = isChange && isOpen ? found.pop() : undefined;
    const gone = added ? '' : wordsOf(given, next.given, count);
    const come = removed ? '' : wordsOf(passage, next.at, count);
    if (isChange)
      found.push({ given: gone || (last?.given ?? ''), text: come || (last?.text ?? '') });
    if (!added) next.given += count;
    if (!removed) next.at += count;
    isOpen = isChange;
  }
  return found;
}

function plain(word: string): string {
  return normalise(word).text;
}

/** As in the text, where no white space parts them either. */
function wordsOf(tokens: readonly Token[], start: number, count: number): string {
  const words = tokens.slice(start, start + count);
  return words
    .map(({ word, end }, at) => word + ((words[at + 1]?.start ?? end) > end ? ' ' : ''))
    .join('');
}

/** What is to be done to make one list of the other; nothing where they have little in common, for that takes its time. */
function diffWords(
  given: readonly Token[],
  passage: readonly Token[],
  keyOf: (token: Token) => string,
) {
  return diffArrays(given.map(keyOf), passage.map(keyOf), { maxEditLength: MOST_EDITS }) ?? [];
}

const MOST_EDITS = 100;
