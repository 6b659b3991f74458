import { authorAddress, topicAddress } from '../model/address.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import type { Place } from '../problems/problem.ts';
import { normalise } from '../text/normalise.ts';
import { clip } from '../text/clip.ts';
import type { NamedId } from './compiled-file.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { FactsFile } from './read-facts-file.ts';

interface Described {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly title?: string;
}

/**
 * Reports topics or authors that two entries claim, that articles name and nobody describes, and those that no article
 * has.
 */
export function checkNamed(
  kind: keyof typeof KINDS,
  articles: readonly ArticleFile[],
  { facts: described, placeOf, report }: FactsFile<Described>,
  published: Ledger,
): void {
  if (!described) return;
  const { list, addressOf } = KINDS[kind];
  const owners = ownersOf(kind, described, { placeOf, report });
  if (kind === 'topic') reportAlike(described, { placeOf, report });
  const ids = new Set(described.map(({ id }) => id));
  const suggest = createSuggest();
  const used = new Set<string>();
  for (const { read, report: reportIn } of articles) {
    const named: readonly NamedId[] = read?.facts[list] ?? [];
    for (const { id, isBare, place } of named) {
      if (isBare && described.length === 0) continue;
      used.add(id);
      const meant = () => owners.get(id)?.id ?? suggest(id, ids);
      if (!ids.has(id)) reportIn(`${kind}-unknown`, place, clip(id, 120), meant());
    }
  }
  // An article that cannot be read may have any.
  if (articles.some(({ read }) => !read?.facts[list])) return;
  for (const [claimed, { id, place }] of owners)
    if (claimed === id && !used.has(id))
      report(`${kind}-unused`, place, id, published.has(addressOf(id)) ? 'published' : '');
}

interface Owner {
  readonly id: string;
  readonly place: Place;
}

/** The entry of each id, present or former; an id that two claim is reported. */
function ownersOf(
  kind: keyof typeof KINDS,
  described: readonly Described[],
  { placeOf, report }: Pick<FactsFile<Described>, 'placeOf' | 'report'>,
): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const claim = (claimed: string, owner: Owner) => {
    const first = owners.get(claimed);
    if (!first) owners.set(claimed, owner);
    else report('id-duplicate', owner.place, kind, claimed, String(first.place.line));
  };
  described.forEach(({ id }, index) => claim(id, { id, place: placeOf([index, 'id']) }));
  described.forEach(({ id, formerly = [] }, index) =>
    formerly.forEach((former, at) =>
      claim(former, { id, place: placeOf([index, 'formerly', at]) }),
    ),
  );
  return owners;
}

/** Warns of two topics that readers cannot tell apart; two authors may have one name. */
function reportAlike(
  topics: readonly Described[],
  { placeOf, report }: Pick<FactsFile<Described>, 'placeOf' | 'report'>,
): void {
  const first = new Map<string, string>();
  topics.forEach(({ id, title = '' }, index) => {
    const key = normalise(title).text.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else if (other !== id) report('topic-alike', placeOf([index, 'title']), id, other, title);
  });
}

const KINDS = {
  topic: { list: 'topics', addressOf: topicAddress },
  author: { list: 'authors', addressOf: authorAddress },
} as const;
