import { searchWords } from '../../text/search-words.ts';
import type { IndexedFile } from './indexed-file.ts';
import { writeNumbers } from './number-list.ts';
import { type PartFile, textsOf } from './search-files.ts';

/** A part of the index. JSON-safe: it is kept from build to build. */
export interface IndexedPart {
  /** Each word of the part with its places in it: a list of numbers for each kind. */
  readonly words: readonly (readonly [word: string, places: string])[];
  readonly files: PartFile;
}

/** Indexes entries, which are numbered in the order of their files, each kind by itself. */
export function indexPart(files: readonly IndexedFile[]): IndexedPart {
  const places = new Map<string, number[][]>();
  const next: number[] = [];
  for (const { entries } of files)
    for (const [kind, own] of entries.entries())
      for (const { entry, filters } of own) {
        const number = next[kind] ?? 0;
        next[kind] = number + 1;
        for (const word of new Set([...textsOf(entry).flatMap(wordsIn), ...filters]))
          numbersAt(places, word, kind).push(number);
      }
  return {
    words: [...places].map(([word, lists]) => [word, writePlaces(lists)]),
    files: files.map(({ name, entries }) => [name, ...entries.map(({ length }) => length)]),
  };
}

function wordsIn(text: string): readonly string[] {
  return searchWords(text).map(({ word }) => word);
}

function numbersAt(places: Map<string, number[][]>, word: string, kind: number): number[] {
  const lists = places.get(word) ?? [];
  places.set(word, lists);
  for (let missing = lists.length; missing <= kind; missing += 1) lists.push([]);
  return lists[kind] ?? [];
}

function writePlaces(lists: readonly (readonly number[])[]): string {
  return lists.map(writeNumbers).join(',');
}
