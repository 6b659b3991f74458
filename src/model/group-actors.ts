import type { ArticleInput } from '../schema/article.ts';
import { ACTOR_KINDS, type ActorInput, type ActorKind } from '../schema/actor.ts';
import type { ActorCard, ActorGroup, ActorLookup, Mention } from './actor-card.ts';
import type { Quote } from './quote.ts';
import { revisionsBy } from './revision.ts';

/** The actors by kind, each with its mentions and quotations. Kinds without an actor are left out. */
export function groupActors(
  { actors, corrections }: Pick<ArticleInput, 'actors' | 'corrections'>,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  actorOf: ActorLookup,
): ActorGroup[] {
  const mentioned = Map.groupBy(mentions, ({ actor }) => actor);
  const said = Map.groupBy(quotes, ({ speaker }) => speaker.id);
  const revisions = revisionsBy('actor', corrections);
  const toCard = (actor: ActorInput): ActorCard => ({
    id: actor.id,
    formerly: actor.formerly,
    name: actor.name,
    kind: actor.kind,
    role: actor.role ?? null,
    of: actor.of === undefined ? null : actorOf(actor.of),
    description: actor.description ?? null,
    url: actor.url ?? null,
    wikidata: actor.wikidata ?? null,
    mentions: mentioned.get(actor.id) ?? [],
    revisions: revisions.get(actor.id) ?? [],
    quotes: (said.get(actor.id) ?? []).map(({ id }) => id),
  });
  return ACTOR_KINDS.map((kind) => ({
    kind,
    heading: HEADINGS[kind],
    actors: actors.filter((actor) => actor.kind === kind).map(toCard),
  })).filter((group) => group.actors.length > 0);
}

const HEADINGS: Readonly<Record<ActorKind, string>> = {
  person: 'People',
  country: 'Countries',
  government: 'Governments',
  organization: 'Organisations',
  media: 'Media',
  group: 'Groups',
};
