import { hash } from 'node:crypto';
import type { IndexedPart } from './index-part.ts';
import type { WordFile } from './search-files.ts';

/** A file of words, of the whole site. */
export interface NamedWords {
  readonly first: string;
  readonly content: WordFile;
}

/**
 * Puts the words of all parts into files, in their order. What stands in one is decided by the words themselves, so that
 * a new word parts one file in two at most, and all others stay as they are.
 */
export function wordFiles(
  parts: readonly { readonly key: string; readonly part: IndexedPart }[],
): readonly NamedWords[] {
  const places = new Map<string, string>();
  for (const { key, part } of parts)
    for (const [word, own] of part.words) {
      const before = places.get(word);
      places.set(word, `${before === undefined ? '' : `${before};`}${key}:${own}`);
    }
  const words = [...places.keys()].sort().map((word) => [word, places.get(word) ?? ''] as const);
  return inFiles(words).map((own) => ({
    first: own[0]?.[0] ?? '',
    content: Object.fromEntries(own),
  }));
}

function inFiles(
  words: readonly (readonly [word: string, places: string])[],
): readonly (readonly (readonly [string, string])[])[] {
  const files: (readonly [string, string])[][] = [];
  let size = 0;
  for (const entry of words) {
    const own = entry[0].length + entry[1].length;
    const isFull = size + own > MOST_CHARACTERS || (size > LEAST_CHARACTERS && mayBegin(entry[0]));
    const file = isFull ? undefined : files.at(-1);
    if (file) file.push(entry);
    else files.push([entry]);
    size = own + (file ? size : 0);
  }
  return files;
}

// Some 8 kB as a host sends them.
const MOST_CHARACTERS = 16_000;
const LEAST_CHARACTERS = 8_000;

/** Whether a file may begin with a word: one in some thirty. */
function mayBegin(word: string): boolean {
  return Number.parseInt(hash('sha1', word).slice(0, 2), 16) < 8;
}
