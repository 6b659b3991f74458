import type { DossierActor } from '../../dossier/dossier-actor.ts';
import type { DossierEvent } from '../../dossier/dossier-event.ts';
import { anchorOf } from '../../model/anchor.ts';
import type { PageContext } from '../../model/page-context.ts';
import { actorPath, addressPath } from '../../model/site-path.ts';
import { textAttributes } from '../../model/text-attributes.ts';
import { wordRole } from '../../wording/word-role.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { filtersOf } from './article-entries.ts';
import type { IndexedEntry } from './indexed-file.ts';
import { otherNames } from './mark-words.ts';
import { filterWord } from './search-files.ts';

/** What is found of somebody. */
export function personEntry(
  actor: DossierActor,
  context: PageContext,
  names: readonly string[] = [],
): IndexedEntry {
  const { id, name, lang } = actor;
  const attributes = textAttributes(lang, context.lang);
  const also = actor.named.map(([words]) => words).filter((words) => !name.includes(words));
  const by = [wordRole(actor, lang) ?? actor.apart, ...also.slice(0, MOST_NAMES)]
    .filter(Boolean)
    .join(' · ');
  return {
    entry: {
      ...{ to: actorPath(context.base, id), text: name, ...(by && { by }), attributes },
      ...otherNames(names, name),
    },
    filters: [filterWord('speaker', id)],
  };
}

const MOST_NAMES = 6;

/** What is found of an event: in the newest article that tells of it; `topicsOf` knows those of an article. */
export function eventEntry(
  event: DossierEvent,
  context: PageContext,
  topicsOf: (slug: string) => readonly string[],
): IndexedEntry {
  const { title, date, status, lang, places } = event;
  const attributes = textAttributes(lang, context.lang);
  const [place] = places;
  const to = place && {
    slug: place.article.slug,
    anchor: anchorOf('event', place.id),
  };
  const filters = places.flatMap(({ article: { slug, lang } }) =>
    filtersOf({ lang, topics: topicsOf(slug) }),
  );
  const facts = [
    wordingOf(date, context.words),
    context.words.timeline.status(status) ?? '',
  ].filter(Boolean);
  return {
    entry: { to: to ? addressPath(context.base, to) : '', text: title, attributes, facts },
    filters: [...new Set(filters)],
  };
}
