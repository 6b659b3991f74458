import { type ListedCheck, listChecks } from '../content/list-checks.ts';
import type { Content } from '../content/read-content.ts';
import type { KnownActor } from '../drafting/known-actor.ts';

/** What an editor is told of a whole dossier, without its texts. Survives the way from one thread to another. */
export interface Overview {
  /** The language of the site, BCP 47. */
  readonly lang: string;
  /** By id: those of `actors.yaml` first, then those of the articles. */
  readonly actors: ReadonlyMap<string, ActorFacts>;
  readonly topics: ReadonlyMap<string, string>;
  readonly authors: ReadonlyMap<string, string>;
  /** Titles of the documents that quotations are checked against, by id. */
  readonly sources: ReadonlyMap<string, string>;
  /** Where each quotation was checked, by its address. */
  readonly checks: ReadonlyMap<string, ListedCheck>;
  /** Every address that a release has carried. */
  readonly released: ReadonlySet<string>;
}

export interface ActorFacts extends KnownActor {
  readonly role?: string | undefined;
  readonly of?: string | undefined;
  readonly description?: string | undefined;
  /** How many quotations of the dossier are theirs, and in how many articles. */
  readonly quotations: number;
  readonly articles: number;
}

export function overviewOf(content: Content): Overview {
  const { site, shared, articles, topics, authors, sources, ledger } = content;
  const actors = new Map<string, Omit<ActorFacts, keyof Tally>>();
  for (const { id, name, kind, aliases, role, of, description, wikidata } of shared.actors)
    actors.set(id, {
      ...{ id, name, kind, aliases, role, of, description, wikidata },
      isShared: true,
    });
  for (const { listed } of articles)
    for (const { id, name, kind, role } of listed.actors)
      if (!actors.has(id))
        actors.set(id, { id, name, kind, aliases: [], role: role ?? undefined, isShared: false });
  const tallies = talliesOf(content);
  const none: Tally = { quotations: 0, articles: 0 };
  return {
    lang: site?.lang ?? 'en',
    actors: new Map(
      [...actors].map(([id, actor]) => [id, { ...actor, ...(tallies.get(id) ?? none) }]),
    ),
    topics: new Map(topics.map(({ id, title }) => [id, title])),
    authors: new Map(authors.map(({ id, name }) => [id, name])),
    sources: new Map(sources.map(({ source: { id, title } }) => [id, title])),
    checks: new Map(listChecks(content).quotations.map((check) => [check.address, check])),
    released: new Set(ledger.records.released.keys()),
  };
}

type Tally = Pick<ActorFacts, 'quotations' | 'articles'>;

/** Of each speaker, by id, how many quotations there are, and in how many articles. */
function talliesOf({ articles }: Content): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { listed } of articles)
    for (const [speaker, { length }] of Map.groupBy(listed.quotes, (quote) => quote.speaker.id)) {
      const { quotations = 0, articles = 0 } = tallies.get(speaker) ?? {};
      tallies.set(speaker, { quotations: quotations + length, articles: articles + 1 });
    }
  return tallies;
}
