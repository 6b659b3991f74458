import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { vi } from 'vitest';
import { parseQuery } from '../../src/formats/search/parse-query.ts';
import { type EntryKind, ENTRY_KINDS } from '../../src/formats/search/search-files.ts';
import { createSearch, type Wanted } from '../../src/scripts/search/create-search.ts';

export interface Answer {
  /** Where the first of each kind leads, as far as there is any. */
  readonly first: Readonly<Partial<Record<EntryKind, string>>>;
  readonly counts: Readonly<Partial<Record<EntryKind, number>>>;
  /** What was loaded for the first of all, in bytes as a host sends them. */
  readonly bytes: number;
}

/** Searches a built site as its page does, for a reader who comes to it anew. */
export async function searchFolder(
  folder: string,
  text: string,
  narrowed: Partial<Wanted> = {},
): Promise<Answer> {
  let bytes = 0;
  vi.stubGlobal('fetch', (path: string) => {
    const data = readFileSync(join(folder, path));
    bytes += gzipSync(data).length;
    return Promise.resolve(new Response(data));
  });
  const search = createSearch('search/');
  const query = parseQuery(text);
  const found = await search.find({ query, filters: [], year: '', kind: '', ...narrowed });
  const first: Partial<Record<EntryKind, string>> = {};
  const counts: Partial<Record<EntryKind, number>> = {};
  let bytesOfFirst = 0;
  for (const kind of ENTRY_KINDS) {
    const places = found.get(kind) ?? [];
    if (places.length > 0) counts[kind] = places.length;
    for (const place of places) {
      const entry = await search.open(place, query);
      if (!entry) continue;
      first[kind] = entry.to;
      bytesOfFirst ||= bytes;
      break;
    }
  }
  vi.unstubAllGlobals();
  return { first, counts, bytes: bytesOfFirst };
}
