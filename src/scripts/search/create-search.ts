import { filesWith, inAll, type Places, placesIn } from '../../formats/search/found-places.ts';
import { hasPhrases } from '../../formats/search/mark-words.ts';
import { allTerms, type Query, type Term } from '../../formats/search/parse-query.ts';
import {
  type EntryFile,
  type EntryKind,
  type PartFile,
  type SearchEntry,
  type SearchIndex,
  type SearchPart,
  type WordFile,
} from '../../formats/search/search-files.ts';
import { createLoader } from './create-loader.ts';

export interface Search {
  /** Where entries are in which all occurs, of each kind newest first. */
  readonly find: (wanted: Wanted) => Promise<ReadonlyMap<EntryKind, readonly FoundPlace[]>>;
  /** The entry of a place, where the phrases stand in it as well. */
  readonly open: (place: FoundPlace, query: Query) => Promise<FoundEntry | null>;
}

export interface Wanted {
  readonly query: Query;
  /** What stands in the place of a word for each filter. */
  readonly filters: readonly string[];
  /** Of all of these, '' is any. */
  readonly year: string;
  readonly kind: string;
}

export interface FoundPlace {
  readonly part: SearchPart;
  /** The place of the kind in the part. */
  readonly kind: number;
  readonly number: number;
}

export interface FoundEntry extends SearchEntry {
  readonly article: EntryFile['article'];
}

/** A search in the files of a folder, which are loaded as they are needed. */
export function createSearch(folder: string): Search {
  const loadIndex = createLoader<SearchIndex>(folder);
  const loadWords = createLoader<WordFile>(`${folder}words/`);
  const loadPart = createLoader<PartFile>(`${folder}parts/`);
  const loadEntries = createLoader<EntryFile>(`${folder}entries/`);

  const placesOf = async (term: Term, { words }: SearchIndex): Promise<Places> => {
    const numbers = filesWith(
      term,
      words.map(([first]) => first),
    );
    const files = numbers.flatMap((number) => words[number]?.[1] ?? []);
    return placesIn(await Promise.all(files.map(loadWords)), term);
  };

  return {
    find: async ({ query, filters, year, kind: wanted }) => {
      const index = await loadIndex('index');
      const terms = [...allTerms(query), ...filters.map((word) => ({ word, isPrefix: false }))];
      const parts = index.parts.filter((part) => year === '' || part.year === year);
      const common =
        terms.length > 0
          ? inAll(await Promise.all(terms.map((term) => placesOf(term, index))))
          : allOf(parts);
      const found = parts.flatMap((part) =>
        part.kinds.flatMap((name, kind) => {
          if (wanted !== '' && name !== wanted) return [];
          const numbers = [...(common.get(part.key)?.[kind] ?? [])].sort((a, b) => a - b);
          return numbers.map((number) => ({ name, place: { part, kind, number } }));
        }),
      );
      const byKind = Map.groupBy(found, ({ name }) => name);
      return new Map([...byKind].map(([name, own]) => [name, own.map(({ place }) => place)]));
    },
    open: async ({ part, kind, number }, query) => {
      const files = await loadPart(part.file);
      let rest = number;
      for (const [file, ...counts] of files) {
        const count = counts[kind] ?? 0;
        if (rest < count) {
          const { entries, article } = await loadEntries(file);
          const entry = entries[kind]?.[rest];
          return entry && hasPhrases(entry, query) ? { ...entry, article } : null;
        }
        rest -= count;
      }
      return null;
    },
  };
}

/** All that there is in some parts. */
function allOf(parts: readonly SearchPart[]): Places {
  const numbers = (count: number) => new Set(Array.from({ length: count }, (_, number) => number));
  return new Map(parts.map(({ key, counts }) => [key, counts.map(numbers)]));
}
