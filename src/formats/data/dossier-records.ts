import type { Change } from '../../dossier/change.ts';
import type { DossierActor } from '../../dossier/dossier-actor.ts';
import type { DossierEvent } from '../../dossier/dossier-event.ts';
import { anchorOf } from '../../model/anchor.ts';
import { addressOf } from '../../model/address.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { addressPath, articlePath } from '../../model/site-path.ts';
import type { ActorRecord, CorrectionRecord, EventRecord } from './records.ts';

export function eventRecord(event: DossierEvent, context: PageContext): EventRecord {
  const { key, title, date, status, actors, places } = event;
  return {
    ...{ id: key, title, status },
    date: date.edtf,
    earliest: isoDay(date.earliest),
    latest: isoDay(date.latest),
    actors: [...actors],
    places: places.map(({ article, id }) =>
      urlOf(
        context,
        addressPath(context.base, { slug: article.slug, anchor: anchorOf('event', id) }),
      ),
    ),
  };
}

export function actorRecord(actor: DossierActor, context: PageContext): ActorRecord {
  const { id, formerly, name, kind, role, of, description, url, wikidata, articles } = actor;
  const roles = actor.roles.filter(({ from, to }) => from !== null || to !== null);
  return {
    ...{ id, formerly: [...formerly], name, kind, role, of: of?.id ?? null },
    roles: roles.map((held) => ({
      role: held.role,
      of: held.of?.id ?? null,
      from: held.from?.edtf ?? null,
      to: held.to?.edtf ?? null,
    })),
    ...{ description, url, wikidata },
    articles: articles.map(({ slug }) => urlOf(context, articlePath(context.base, slug))),
  };
}

export function correctionRecord(change: Change, context: PageContext): CorrectionRecord {
  const { article, firstSlug, key, kind, date, note, anchor } = change;
  const { slug, title } = article;
  return {
    id: addressOf(firstSlug, key),
    url: urlOf(context, addressPath(context.base, { slug, anchor: anchor ?? '' })),
    ...{ title, kind, date: date.edtf, text: note },
  };
}

/** Other years than ISO 8601 writes with four digits are known by the EDTF date alone. */
function isoDay(day: string | null): string | null {
  return day !== null && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : null;
}
