import { authorAddress, topicAddress } from '../model/address.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { clip } from '../text/clip.ts';
import type { NamedId } from './compiled-file.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { FactsFile } from './read-facts-file.ts';

/**
 * Reports topics or authors that two entries claim, that articles name and nobody describes, and those that no article
 * has.
 */
export function checkNamed(
  kind: keyof typeof KINDS,
  articles: readonly ArticleFile[],
  { facts: described, placeOf, report }: FactsFile<{ readonly id: string }>,
  published: Ledger,
): void {
  if (!described) return;
  const { list, addressOf } = KINDS[kind];
  const places = new Map<string, number>();
  described.forEach(({ id }, index) => {
    const first = places.get(id);
    if (first === undefined) places.set(id, index);
    else {
      const { line } = placeOf([first, 'id']);
      report('id-duplicate', placeOf([index, 'id']), kind, id, String(line));
    }
  });
  const suggest = createSuggest();
  const used = new Set<string>();
  for (const { read, report: reportIn } of articles) {
    const named: readonly NamedId[] = read?.facts[list] ?? [];
    for (const { id, place } of named) {
      used.add(id);
      if (!places.has(id))
        reportIn(`${kind}-unknown`, place, clip(id, 120), suggest(id, places.keys()));
    }
  }
  // An article that cannot be read may have any.
  if (articles.some(({ read }) => !read?.facts[list])) return;
  for (const [id, index] of places)
    if (!used.has(id))
      report(
        `${kind}-unused`,
        placeOf([index, 'id']),
        id,
        published.has(addressOf(id)) ? 'published' : '',
      );
}

const KINDS = {
  topic: { list: 'topics', addressOf: topicAddress },
  author: { list: 'authors', addressOf: authorAddress },
} as const;
