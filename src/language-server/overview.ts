import { type ListedCheck, listChecks } from '../content/list-checks.ts';
import type { Content } from '../content/read-content.ts';
import { type ActorKind } from '../schema/actor.ts';

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

export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly role?: string | undefined;
  readonly of?: string | undefined;
  readonly description?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly isShared: boolean;
  /** How many quotations of the dossier are theirs, and in how many articles. */
  readonly quotations: number;
  readonly articles: number;
}

export function overviewOf(content: Content): Overview {
  const { site, shared, articles, topics, authors, sources, ledger } = content;
  const actors = new Map<string, Omit<ActorFacts, 'quotations' | 'articles'>>();
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
  return {
    lang: site?.lang ?? 'en',
    actors: new Map([...actors].map(([id, actor]) => [id, { ...actor, ...tallyOf(tallies, id) }])),
    topics: new Map(topics.map(({ id, title }) => [id, title])),
    authors: new Map(authors.map(({ id, name }) => [id, name])),
    sources: new Map(sources.map(({ source: { id, title } }) => [id, title])),
    checks: new Map(listChecks(content).quotations.map((check) => [check.address, check])),
    released: new Set(ledger.records.released.keys()),
  };
}

type Tallies = ReadonlyMap<string, readonly number[]>;

/** Of each speaker, the number of quotations in each article that has any. */
function talliesOf({ articles }: Content): Tallies {
  const tallies = new Map<string, number[]>();
  for (const { listed } of articles)
    for (const [speaker, quotes] of Map.groupBy(listed.quotes, ({ speaker }) => speaker.id))
      tallies.set(speaker, [...(tallies.get(speaker) ?? []), quotes.length]);
  return tallies;
}

function tallyOf(tallies: Tallies, id: string) {
  const counts = tallies.get(id) ?? [];
  return { quotations: counts.reduce((sum, count) => sum + count, 0), articles: counts.length };
}
