import type { PastActor } from '../dossier/past-actors.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { actorPath } from '../model/site-path.ts';

/** What the head of the page says of an actor that no article names any more. */
export function pastActorFacts({ id, name }: PastActor, { base, words }: PageContext): PageFacts {
  const { title } = words.actors.gone;
  return {
    title: name === null ? title : name + words.text.colon + title,
    description: title,
    type: 'website',
    canonicalPath: actorPath(base, id),
    isUnlisted: true,
  };
}
