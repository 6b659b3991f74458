import { filesWith, inAll, placesIn } from '../../../../src/formats/search/found-places.ts';
import { indexPart } from '../../../../src/formats/search/index-part.ts';
import { hasPhrases } from '../../../../src/formats/search/mark-words.ts';
import { allTerms, parseQuery } from '../../../../src/formats/search/parse-query.ts';
import type { SearchEntry } from '../../../../src/formats/search/search-files.ts';
import { wordFiles } from '../../../../src/formats/search/word-files.ts';

/** Which of some entries of one kind a query finds, by their numbers. */
export function searched(entries: readonly SearchEntry[], text: string): readonly number[] {
  const own = entries.map((entry) => ({ entry, filters: [] }));
  const files = wordFiles([{ key: 'k', part: indexPart([{ name: 'n', entries: [own] }]) }]);
  const firsts = files.map(({ first }) => first);
  const query = parseQuery(text);
  const places = allTerms(query).map((term) =>
    placesIn(
      filesWith(term, firsts).map((number) => files[number]?.content ?? {}),
      term,
    ),
  );
  const [numbers = new Set<number>()] = inAll(places).get('k') ?? [];
  return [...numbers].filter((number) => {
    const entry = entries[number];
    return entry !== undefined && hasPhrases(entry, query);
  });
}
