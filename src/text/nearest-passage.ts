import { diffArrays } from 'diff';
import type { Range } from './normalise.ts';

/** The passage of a text that comes closest to some words, and where the two differ. */
export interface NearestPassage {
  readonly range: Range;
  readonly text: string;
  /** Each difference: the words given and the words of the text; one of them may be empty. */
  readonly differences: readonly { readonly given: string; readonly text: string }[];
}

/**
 * Finds the passage that an author most likely meant. Serves “did you mean” only, never acceptance; null where less
 * than half of the words are found together.
 */
export function nearestPassage(text: string, words: string): NearestPassage | null {
  const given = tokens(words).slice(0, MOST_WORDS);
  const all = tokens(text);
  const window = bestWindow(given, all);
  if (!window) return null;
  const passage = trim(given, all.slice(window.start, window.end));
  const range = { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 };
  return {
    range,
    text: text.slice(range.start, range.end),
    differences: differences(given, passage),
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

// A word, or one character of a script that does not part its words.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s“”„‟"«»「」『』\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    key: word
      .normalize('NFKC')
      .replace(/[‘’‛]/gu, "'")
      .toLowerCase()
      .replace(/^\P{L}+(?=\p{L})|[.,;:!?…—–]+$/gu, ''),
    start: index,
    end: index + word.length,
  }));
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

/** Drops what hangs over the passage at either end. */
function trim(given: readonly Token[], passage: readonly Token[]): readonly Token[] {
  const keys = new Set(given.map(({ key }) => key));
  const end = passage.findLastIndex(({ key }) => keys.has(key)) + 1;
  return passage.slice(
    Math.max(
      0,
      passage.findIndex(({ key }) => keys.has(key)),
    ),
    end,
  );
}

function differences(
  given: readonly Token[],
  passage: readonly Token[],
): { given: string; text: string }[] {
  const comparator = (a: Token, b: Token) =>
    a.word.replace(/[‘’]/gu, "'") === b.word.replace(/[‘’]/gu, "'");
  const found: { given: string; text: string }[] = [];
  let isOpen = false;
  for (const { added, removed, value } of diffArrays([...given], [...passage], { comparator })) {
    if (!added && !removed) {
      isOpen = false;
      continue;
    }
    const last = isOpen ? found.pop() : undefined;
    const words = value.map(({ word }) => word).join(' ');
    found.push({
      given: removed ? words : (last?.given ?? ''),
      text: added ? words : (last?.text ?? ''),
    });
    isOpen = true;
  }
  return found;
}
