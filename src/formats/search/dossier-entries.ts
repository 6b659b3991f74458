import type { DossierActor } from '../../dossier/dossier-actor.ts';
import type { DossierEvent } from '../../dossier/dossier-event.ts';
import { anchorOf } from '../../model/anchor.ts';
import { actorPath, addressPath } from '../../model/site-path.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { wordRole } from '../../wording/word-role.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import type { IndexedEntry } from './indexed-file.ts';
import { filterWord } from './search-files.ts';

/** What is found of somebody. */
export function personEntry(actor: DossierActor, base: string): IndexedEntry {
  const { id, name, textAttributes: attributes } = actor;
  const also = actor.named.map(([words]) => words).filter((words) => !name.includes(words));
  const by = [wordRole(actor), ...also.slice(0, MOST_NAMES)].filter(Boolean).join(' · ');
  return {
    entry: { to: actorPath(base, id), text: name, ...(by && { by }), attributes },
    filters: [filterWord('speaker', id)],
  };
}

const MOST_NAMES = 6;

/** What is found of an event: in the newest article that tells of it. */
export function eventEntry(event: DossierEvent, base: string): IndexedEntry {
  const { title, date, status, textAttributes: attributes, places } = event;
  const [place] = places;
  const to = place && {
    slug: place.article.slug,
    anchor: anchorOf('event', place.id),
  };
  const facts = [wordingOf(date), describeStatus(status) ?? ''].filter(Boolean);
  return {
    entry: { to: to ? addressPath(base, to) : '', text: title, attributes, facts },
    filters: [],
  };
}
