import { type AnchorKind, anchorOf } from '../model/anchor.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import { changedFacts } from './changed-facts.ts';
import type { ThingChange } from './changes.ts';
import { actorFacts, type Described, eventFacts, quoteFacts } from './facts-of-things.ts';
import { pairNamed } from './pair-named.ts';

/** What has changed of the quotations, events and actors of an article; where there was none, all are new, and where there is none, gone. */
export function compareThings(
  before: ListedArticle | null,
  after: ListedArticle | null,
): readonly ThingChange[] {
  const sameActor = sameActors(before, after);
  return [
    ...compareList('quote', before?.quotes ?? [], after?.quotes ?? [], after, (quote) =>
      quoteFacts(quote, sameActor),
    ),
    ...compareList('event', before?.timeline ?? [], after?.timeline ?? [], after, (entry) =>
      eventFacts(entry, sameActor),
    ),
    ...compareList('actor', before?.actors ?? [], after?.actors ?? [], after, (actor) =>
      actorFacts(actor, sameActor),
    ),
  ];
}

function compareList<T extends { readonly id: string; readonly formerly: readonly string[] }>(
  of: AnchorKind,
  before: readonly T[],
  after: readonly T[],
  article: ListedArticle | null,
  describe: (thing: T) => Described,
): readonly ThingChange[] {
  const { both, added, gone } = pairNamed(before, after);
  const change = (thing: T, kind: ThingChange['kind'], more: Partial<ThingChange> = {}) => {
    const { label, words, state } = describe(thing);
    const anchor = anchorOf(of, thing.id);
    return {
      kind,
      of,
      anchor,
      formerly: null,
      label,
      words,
      state,
      reason: null,
      facts: [],
      ...more,
    };
  };
  return [
    ...added.map((thing) => change(thing, 'added')),
    ...both.flatMap(({ before: was, after: now }) => {
      const facts = changedFacts(describe(was).facts, describe(now).facts);
      const formerly = was.id === now.id ? null : anchorOf(of, was.id);
      return facts.length + Number(formerly !== null) > 0
        ? [change(now, 'changed', { formerly, facts })]
        : [];
    }),
    ...gone.map((thing) => {
      const reason = reasonOf(anchorOf(of, thing.id), article);
      return change(thing, reason === null ? 'gone' : 'withdrawn', { reason });
    }),
  ];
}

function reasonOf(anchor: string, article: ListedArticle | null): string | null {
  const notice = article?.withdrawn.find((each) =>
    [each.anchor, ...each.formerly].includes(anchor),
  );
  return notice?.reason ?? null;
}

/** One name for each actor, before and after: that another name is told of it is told once, of the actor. */
function sameActors(before: ListedArticle | null, after: ListedArticle | null) {
  const { both } = pairNamed(before?.actors ?? [], after?.actors ?? []);
  const names = new Map(
    both.flatMap((pair) => [
      [pair.before.id, pair.after.name],
      [pair.after.id, pair.after.name],
    ]),
  );
  return (actor: { readonly id: string; readonly name: string }): string =>
    names.get(actor.id) ?? actor.name;
}
