import { readNumbers } from './number-list.ts';
import type { Term } from './parse-query.ts';
import type { WordFile } from './search-files.ts';

/** Numbers of entries: by part, and there by the kinds that the part has. */
export type Places = ReadonlyMap<string, readonly ReadonlySet<number>[]>;

/** The files among which a word is, if it occurs; `firsts` are the first words of all. */
export function filesWith({ word, isPrefix }: Term, firsts: readonly string[]): readonly number[] {
  const start = Math.max(
    0,
    firsts.findLastIndex((first) => first <= word),
  );
  const after = firsts.findIndex(
    (first, index) => index > start && !(isPrefix && first.startsWith(word)),
  );
  const end = after === -1 ? firsts.length : after;
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** Where a word occurs, by the files among which it is. */
export function placesIn(files: readonly WordFile[], { word, isPrefix }: Term): Places {
  const places = new Map<string, Set<number>[]>();
  const found = files.flatMap((file) => {
    if (!isPrefix) return Object.hasOwn(file, word) ? [file[word] ?? ''] : [];
    return Object.entries(file).flatMap(([each, own]) => (each.startsWith(word) ? own : []));
  });
  for (const own of found.flatMap((text) => text.split(';'))) {
    const [key = '', lists = ''] = own.split(':');
    const sets = places.get(key) ?? [];
    places.set(key, sets);
    for (const [kind, list] of lists.split(',').entries()) {
      const set = (sets[kind] ??= new Set());
      for (const number of readNumbers(list)) set.add(number);
    }
  }
  return places;
}

/** The places that all have. */
export function inAll([first, ...others]: readonly Places[]): Places {
  if (!first) return new Map();
  const common = [...first].map(([key, sets]): [string, readonly ReadonlySet<number>[]] => [
    key,
    sets.map((set, kind) =>
      others.reduce<ReadonlySet<number>>(
        (left, places) => left.intersection(places.get(key)?.[kind] ?? NONE),
        set,
      ),
    ),
  ]);
  return new Map(common);
}

const NONE: ReadonlySet<number> = new Set();
