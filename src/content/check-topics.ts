import { topicAddress } from '../model/address.ts';
import type { Topic } from '../model/topic.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import type { Place } from '../problems/problem.ts';
import { clip } from '../text/clip.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { TopicsFile } from './read-topics.ts';

/**
 * Reports topics that two entries claim, that articles name and nobody describes, and those that no article has and
 * nobody has published.
 */
export function checkTopics(
  articles: readonly ArticleFile[],
  file: TopicsFile,
  published: Ledger,
): void {
  const { topics, report } = file;
  if (!topics) return;
  const owners = ownersOf(topics, file);
  const ids = new Set(topics.map(({ id }) => id));
  const suggest = createSuggest();
  const used = new Set<string>();
  for (const { read, report: reportIn } of articles)
    for (const { id, place } of read?.facts.topics ?? []) {
      used.add(id);
      const meant = () => owners.get(id)?.id ?? suggest(id, ids);
      if (!ids.has(id)) reportIn('topic-unknown', place, clip(id, 120), meant());
    }
  // An article that cannot be read may have any.
  if (articles.some(({ read }) => !read?.facts.ids)) return;
  for (const [claimed, { id, place }] of owners)
    if (claimed === id && !used.has(id) && !published.has(topicAddress(id)))
      report('topic-unused', place, id);
}

interface Owner {
  readonly id: string;
  readonly place: Place;
}

/** The topic of each id, present or former; an id that two claim is reported. */
function ownersOf(
  topics: readonly Topic[],
  { placeOf, report }: TopicsFile,
): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const claim = (claimed: string, owner: Owner) => {
    const first = owners.get(claimed);
    if (!first) owners.set(claimed, owner);
    else report('id-duplicate', owner.place, 'topic', claimed, String(first.place.line));
  };
  topics.forEach(({ id }, index) => claim(id, { id, place: placeOf([index, 'id']) }));
  topics.forEach(({ id, formerly }, index) =>
    formerly.forEach((former, at) =>
      claim(former, { id, place: placeOf([index, 'formerly', at]) }),
    ),
  );
  return owners;
}
