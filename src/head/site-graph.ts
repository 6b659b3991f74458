import type { Dataset, Graph, Thing, WebSiteLeaf } from 'schema-dts';
import type { Dossier } from '../dossier/dossier.ts';
import type { DossierActor } from '../dossier/dossier-actor.ts';
import type { DossierEvent } from '../dossier/dossier-event.ts';
import { dataUrl } from '../formats/data/data-files.ts';
import { feedDay } from '../formats/feeds/feed-day.ts';
import type { PageContext } from '../model/page-context.ts';
import { type ActorJsonLd, describedActor } from './actor-json-ld.ts';
import { describedEvent } from './event-json-ld.ts';
import { graphArticles } from './graph-articles.ts';
import { type GraphIds, graphIds } from './graph-ids.ts';

/** A file of the graph, under `/data/`. JSON-safe. */
export interface GraphFile {
  /** Of its address, without an extension: `graph`, `graph/2026`. */
  readonly path: string;
  readonly graph: Graph;
}

/**
 * All that the site tells, for schema.org: itself, its publisher, actors and events, and articles with their
 * quotations, which where they would be large are in parts by year.
 */
export function siteGraph(dossier: Dossier, context: PageContext): readonly GraphFile[] {
  const ids = graphIds(dossier, context);
  const things = [
    ...[...dossier.actors.values()].map((actor) => actorNode(actor, ids)),
    ...dossier.events.map((event) => eventNode(event, ids, context)),
  ];
  const articles = graphArticles(dossier.articles, ids, context);
  if (Buffer.byteLength(JSON.stringify(articles)) <= MOST_BYTES)
    return [fileOf('graph', [...siteNodes(ids, [], context), ...things, ...articles])];
  const byYear = Map.groupBy(dossier.articles, (article) => feedDay(article)?.slice(0, -6));
  const parts = [...byYear].map(([year = 'undated', own]) =>
    fileOf(`graph/${year}`, graphArticles(own, ids, context)),
  );
  const listed = parts.map(({ path }) => dataUrl(`${path}.jsonld`, context));
  return [fileOf('graph', [...siteNodes(ids, listed, context), ...things]), ...parts];
}

const MOST_BYTES = 4_000_000;

function fileOf(path: string, things: readonly Thing[]): GraphFile {
  return { path, graph: { '@context': 'https://schema.org', '@graph': things } };
}

/** A line a thing, so that a change is a line. */
export function writeGraph({ graph }: GraphFile): string {
  const lines = graph['@graph'].map((thing) => JSON.stringify(thing)).join(',\n');
  return `{"@context":"https://schema.org","@graph":[\n${lines}\n]}\n`;
}

function siteNodes(
  ids: GraphIds,
  parts: readonly string[],
  { site }: PageContext,
): readonly Thing[] {
  const { name, url } = site.publisher;
  const whole: WebSiteLeaf = {
    '@type': 'WebSite',
    '@id': ids.site,
    name: site.title,
    description: site.tagline,
    inLanguage: site.lang,
    url: ids.site,
    publisher: { '@id': ids.publisher },
    ...(parts.length > 0 && {
      hasPart: parts.map((part): Dataset => ({
        '@type': 'Dataset',
        '@id': part,
        name: site.title,
        url: part,
      })),
    }),
  };
  return [whole, { '@type': 'Organization', '@id': ids.publisher, name, ...(url && { url }) }];
}

function actorNode(actor: DossierActor, ids: GraphIds): ActorJsonLd {
  const { id, name, url, wikidata } = actor;
  const entity = wikidata === null ? [] : [`https://www.wikidata.org/entity/${wikidata}`];
  const sameAs = [...ids.actorElsewhere(id), ...entity];
  return describedActor(actor, {
    '@id': ids.actor(id),
    name,
    ...(url !== null && { url }),
    ...(sameAs.length > 0 && { sameAs }),
  });
}

function eventNode(event: DossierEvent, ids: GraphIds, context: PageContext): Thing {
  const sameAs = ids.eventElsewhere(event);
  return {
    ...describedEvent(
      event,
      ids.event(event.first.article.slug, event.first.id),
      event.actors.map(ids.actor),
      context.words,
    ),
    identifier: event.key,
    ...(sameAs.length > 0 && { sameAs }),
  };
}
