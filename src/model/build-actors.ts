import type { ArticleInput } from '../schema/article.ts';
import { ACTOR_KINDS, type ActorInput } from '../schema/actor.ts';
import type { ActorCard, ActorLookup, Mention } from './actor-card.ts';
import { revisionsBy } from './revision.ts';

/** The actors, those of one kind together, each with its mentions. */
export function buildActors(
  { actors, corrections }: Pick<ArticleInput, 'actors' | 'corrections'>,
  mentions: readonly Mention[],
  actorOf: ActorLookup,
): ActorCard[] {
  const mentioned = Map.groupBy(mentions, ({ actor }) => actor);
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
  });
  return ACTOR_KINDS.flatMap((kind) => actors.filter((actor) => actor.kind === kind)).map(toCard);
}
