import { topicAddress } from '../model/address.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { clip } from '../text/clip.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { TopicsFile } from './read-topics.ts';

/**
 * Reports topics that two entries claim, that articles name and nobody describes, and those that no article has and
 * nobody has published.
 */
export function checkTopics(
  articles: readonly ArticleFile[],
  { topics, placeOf, report }: TopicsFile,
  published: Ledger,
): void {
  if (!topics) return;
  const places = new Map<string, number>();
  topics.forEach(({ id }, index) => {
    const first = places.get(id);
    if (first === undefined) places.set(id, index);
    else {
      const { line } = placeOf([first, 'id']);
      report('id-duplicate', placeOf([index, 'id']), 'topic', id, String(line));
    }
  });
  const suggest = createSuggest();
  const used = new Set<string>();
  for (const { read, report: reportIn } of articles)
    for (const { id, place } of read?.facts.topics ?? []) {
      used.add(id);
      if (!places.has(id))
        reportIn('topic-unknown', place, clip(id, 120), suggest(id, places.keys()));
    }
  // An article that cannot be read may have any.
  if (articles.some(({ read }) => !read?.facts.ids)) return;
  for (const [id, index] of places)
    if (!used.has(id) && !published.has(topicAddress(id)))
      report('topic-unused', placeOf([index, 'id']), id);
}
