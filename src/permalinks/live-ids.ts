import { anchorLike, anchorOf, type AnchorKind, listOfAnchor } from '../model/anchor.ts';
import type { Entry, Frontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { statedFacts } from './facts.ts';
import type { PublicId } from './public-id.ts';
import { wordsDigest } from './words-digest.ts';

/** What is not known of an id. */
export const NOTHING = {
  now: undefined,
  withdrawn: undefined,
  isErased: false,
  label: undefined,
  facts: {},
  alike: {},
  words: null,
  addressee: undefined,
};

/** The ids of what an article lists, with those that each had before. */
export function liveIds(frontmatter: Frontmatter): PublicId[] {
  const { quotes, dates, actors } = frontmatter.entries;
  const namesOf = actorNames(frontmatter);
  return [
    ...quotes.flatMap((entry) => {
      const { text: parts, speaker, to, date: on, form = 'direct' } = entry.value;
      const place = frontmatter.yaml.placeOf(['quotes', entry.index, 'text']);
      const words = parts ? { parts, sha256: wordsDigest(parts), place } : null;
      const addressee = to === undefined ? undefined : anchorOf('actor', to);
      const alike = { speaker: namesOf(speaker), to: namesOf(to) };
      const [[label], [toWhom]] = [alike.speaker, alike.to];
      const facts = statedFacts({ speaker: label, to: toWhom, on, form });
      return withFormer(
        'quote',
        entry,
        { ...NOTHING, label, facts, alike, words, addressee },
        frontmatter,
      );
    }),
    ...dates.flatMap((entry) => {
      const { title, date: on } = entry.value;
      const label = title === undefined ? undefined : `${on ?? ''} ${title}`.trim();
      const facts = statedFacts({ title, on });
      return withFormer('event', entry, { ...NOTHING, label, facts }, frontmatter);
    }),
    ...actors.flatMap((entry) => {
      const alike = { name: namesOf(entry.value.id) };
      const facts = statedFacts({ name: entry.value.name });
      return withFormer(
        'actor',
        entry,
        { ...NOTHING, label: entry.value.name, facts, alike },
        frontmatter,
      );
    }),
  ];
}

/** What an actor is called: first its name, then its aliases and the names that readers were told it had. */
function actorNames({ entries }: Frontmatter): (id: string | undefined) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  for (const { value } of entries.actors)
    if (value.id !== undefined)
      names.set(
        value.id,
        [value.name, ...(value.aliases ?? [])].flatMap((name) => name ?? []),
      );
  for (const { value } of entries.corrections) {
    const { actor = '', was } = value;
    if (was?.name !== undefined) names.set(actor, [...(names.get(actor) ?? []), was.name]);
  }
  return (id) => names.get(id ?? '') ?? [];
}

type OfId = Omit<PublicId, 'anchor' | 'place' | 'state'>;

function withFormer(
  kind: AnchorKind,
  { value, index }: Entry<{ readonly id: string; readonly formerly: readonly string[] }>,
  facts: OfId,
  frontmatter: Frontmatter,
): PublicId[] {
  if (value.id === undefined) return [];
  const anchor = anchorOf(kind, value.id);
  const path = [listOfAnchor(anchor), index];
  const place = frontmatter.yaml.placeOf([...path, 'id']);
  return [
    { ...facts, anchor, place, state: 'live' },
    ...formerIds(anchor, value.formerly ?? [], path, frontmatter),
  ];
}

/** The ids that an entry had before; `now` is its anchor. */
export function formerIds(
  now: string,
  formerly: readonly string[],
  path: Path,
  { yaml }: Frontmatter,
): PublicId[] {
  return formerly.map((id, at) => ({
    ...NOTHING,
    anchor: anchorLike(now, id),
    place: yaml.placeOf([...path, 'formerly', at]),
    state: 'former',
    now,
  }));
}
