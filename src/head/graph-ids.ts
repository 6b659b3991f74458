import type { Dossier } from '../dossier/dossier.ts';
import type { DossierEvent } from '../dossier/dossier-event.ts';
import { anchorOf } from '../model/anchor.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import { actorPath, addressPath, articlePath, sitePath } from '../model/site-path.ts';

/** The `@id` of each thing in the graph of the site: those that its pages give it, where they do. */
export interface GraphIds {
  readonly site: string;
  readonly publisher: string;
  readonly article: (slug: string) => string;
  readonly actor: (id: string) => string;
  /** Of an event, as one of the articles tells it. */
  readonly event: (slug: string, id: string) => string;
  /** The others that the pages of articles give it. */
  readonly actorElsewhere: (id: string) => readonly string[];
  readonly eventElsewhere: (event: DossierEvent) => readonly string[];
}

export function graphIds(
  { actors, events }: Pick<Dossier, 'actors' | 'events'>,
  context: PageContext,
): GraphIds {
  const { base, isDossier } = context;
  const at = (slug: string, anchor: string) => urlOf(context, addressPath(base, { slug, anchor }));
  const placesOf = (id: string) =>
    (actors.get(id)?.articles ?? []).map(({ slug }) => at(slug, anchorOf('actor', id)));
  const byPlace = new Map(
    events.flatMap((event) => placesTold(event, at).map((place) => [place, event] as const)),
  );
  const eventId = ({ first }: DossierEvent) => at(first.article.slug, anchorOf('event', first.id));
  const site = urlOf(context, sitePath(base));
  return {
    site,
    publisher: `${site}#publisher`,
    article: (slug) => urlOf(context, articlePath(base, slug)),
    actor: (id) => (isDossier ? urlOf(context, actorPath(base, id)) : (placesOf(id)[0] ?? '')),
    actorElsewhere: (id) => placesOf(id).slice(isDossier ? 0 : 1),
    event: (slug, id) => {
      const place = at(slug, anchorOf('event', id));
      const event = byPlace.get(place);
      return event ? eventId(event) : place;
    },
    eventElsewhere: (event) => placesTold(event, at).filter((place) => place !== eventId(event)),
  };
}

function placesTold(
  { places }: DossierEvent,
  at: (slug: string, anchor: string) => string,
): readonly string[] {
  return places.map(({ article, id }) => at(article.slug, anchorOf('event', id)));
}
