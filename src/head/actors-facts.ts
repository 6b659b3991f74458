import type { ActorsPage } from '../dossier/actors-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { actorsPath } from '../model/site-path.ts';
import { listFacts } from './list-facts.ts';

/** What the head of the list of actors says, or of a page of it. */
export function actorsFacts({ initials, key }: ActorsPage, context: PageContext): PageFacts {
  const { site, base, words } = context;
  const { heading, beginning, describe } = words.actors;
  const title = initials === null ? heading : heading + words.text.colon + beginning(initials);
  const canonicalPath = actorsPath(base, key);
  const above = initials === null ? [] : [{ name: heading, path: actorsPath(base) }];
  return listFacts({ title, description: describe(site.title), canonicalPath, above }, context);
}
