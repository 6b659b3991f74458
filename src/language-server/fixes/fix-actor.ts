import type { DraftedActor } from '../../drafting/drafted.ts';
import { addEntry, replaceWithEntry } from '../../frontmatter/edit-frontmatter.ts';
import { draftOf } from '../draft-of.ts';
import { spotAt } from '../open-file.ts';
import { actorEntry } from './fix-unlisted.ts';
import type { Faulty, Fix } from './fix.ts';

/** Adds an actor that is named and not described: as another article describes it, or as the text names somebody so called. */
export function fixActor({ opened, kind, text, start, overview }: Faulty): Fix[] {
  const spot = opened && spotAt(opened, start);
  if (!opened || !spot?.value || kind !== 'article') return [];
  const { value: id, path } = spot;
  const known = overview?.actors.get(id);
  const drafted = draftOf(text, overview)?.actors.find((actor) => actor.id === id);
  const actor: DraftedActor = known
    ? { id, name: known.name, kind: known.kind, ...(known.role && { role: known.role }), check: '' }
    : (drafted ?? { id, name: namedBy(id), kind: 'person', check: '' });
  const { name = id, kind: of = 'person' } = actor;
  const entry = actorEntry(actor);
  // Where it is listed by its id alone, it becomes an entry there.
  const isListed = path[0] === 'actors' && path.length === 2;
  const edits = isListed
    ? replaceWithEntry(opened, path, entry)
    : addEntry(opened, 'actors', entry);
  return [{ title: `Add ${name} (${of}) under actors`, edits }];
}

function namedBy(id: string): string {
  return id.replaceAll('-', ' ').replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
