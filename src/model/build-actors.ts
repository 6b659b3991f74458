import type { ArticleInput } from '../schema/article.ts';
import { ACTOR_KINDS, type ActorInput } from '../schema/actor.ts';
import type { ActorCard, ActorLookup, ActorRef, DatedRole, Mention } from './actor-card.ts';
import { readDate } from './read-date.ts';
import { inRole } from './role-on.ts';
import { revisionsBy } from './revision.ts';

/** The actors, those of one kind together, each with its mentions. */
export function buildActors(
  { actors, corrections, published }: Pick<ArticleInput, 'actors' | 'corrections' | 'published'>,
  mentions: readonly Mention[],
  actorOf: ActorLookup,
): ActorCard[] {
  const mentioned = Map.groupBy(mentions, ({ actor }) => actor);
  const revisions = revisionsBy('actor', corrections);
  const day = readDate(published);
  const refOf = (of: string | undefined) => (of === undefined ? null : actorOf(of));
  const toCard = (actor: ActorInput): ActorCard => inRole(cardOf(actor), day);
  const cardOf = (actor: ActorInput): ActorCard => ({
    id: actor.id,
    formerly: actor.formerly,
    name: actor.name,
    kind: actor.kind,
    role: actor.role ?? null,
    of: refOf(actor.of),
    roles: datedRoles(actor, refOf),
    description: actor.description ?? null,
    url: actor.url ?? null,
    wikidata: actor.wikidata ?? null,
    mentions: mentioned.get(actor.id) ?? [],
    revisions: revisions.get(actor.id) ?? [],
  });
  return ACTOR_KINDS.flatMap((kind) => actors.filter((actor) => actor.kind === kind)).map(toCard);
}

function datedRoles(
  { roles, role, of }: ActorInput,
  refOf: (of: string | undefined) => ActorRef | null,
): DatedRole[] {
  if (roles.length === 0) return [];
  const dated = roles.map((each) => ({
    role: each.role,
    of: refOf(each.of ?? of),
    from: readDate(each.from),
    to: readDate(each.to),
  }));
  return [...dated, { role: role ?? null, of: refOf(of), from: null, to: null }];
}
