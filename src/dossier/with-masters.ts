import type { ActorRef, HeldRole } from '../model/actor-card.ts';
import type { ListedActor, ListedArticle } from '../model/listed-article.ts';
import type { ActorInput } from '../schema/actor.ts';

/** What articles share of an actor. */
export type SharedActor = Pick<ActorInput, 'id' | 'role' | 'roles' | 'of'>;

/**
 * Articles that know of each actor to whom it belongs, as the shared list has it: an article itself leaves out whom it
 * does not list. Only who is listed in an article has a page to lead to.
 */
export function withMasters(
  articles: readonly ListedArticle[],
  shared: readonly SharedActor[],
): readonly ListedArticle[] {
  const byId = new Map(shared.map((actor) => [actor.id, actor]));
  const names = namesOf(articles);
  const refOf = (id: string | undefined, lang: string): ActorRef | null => {
    const name = id === undefined ? undefined : (names.get(keyOf(id, lang)) ?? names.get(id));
    return id === undefined || name === undefined ? null : { id, name };
  };
  return articles.map((article) => ({
    ...article,
    actors: article.actors.map((actor) => {
      const known = byId.get(actor.id);
      return known ? complete(actor, known, (id) => refOf(id, article.lang)) : actor;
    }),
  }));
}

function complete(
  actor: ListedActor,
  shared: SharedActor,
  refOf: (id: string | undefined) => ActorRef | null,
): ListedActor {
  const masterOf = <R extends HeldRole>(held: R): R => {
    const same = shared.roles.find(({ role }) => role === held.role);
    return held.of === null ? { ...held, of: refOf(same?.of ?? shared.of) } : held;
  };
  return { ...masterOf(actor), roles: actor.roles.map(masterOf) };
}

/** The names of actors by id, and by id and language; of several, that of the newest article. */
function namesOf(articles: readonly ListedArticle[]): ReadonlyMap<string, string> {
  const oldestFirst = articles.filter(({ retraction }) => !retraction).toReversed();
  return new Map(
    oldestFirst.flatMap(({ lang, actors }) =>
      actors.flatMap(({ id, name }) => [
        [id, name],
        [keyOf(id, lang), name],
      ]),
    ),
  );
}

function keyOf(id: string, lang: string): string {
  return `${id} ${lang}`;
}
