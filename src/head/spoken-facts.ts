import type { SpokenPage } from '../dossier/spoken-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { actorPath, actorsPath, saidOfPath, spokeOfPath } from '../model/site-path.ts';

/** What the head of a page says that lists what one actor said of another, or all others said of it. */
export function spokenFacts({ speaker, named, part }: SpokenPage, context: PageContext): PageFacts {
  const { site, base, words } = context;
  const { spokeOf, saidOf, recordPart } = words.actors;
  const title = speaker ? spokeOf(speaker.name, named.name) : saidOf(named.name);
  const path = speaker ? spokeOfPath(base, speaker.id, named.id) : saidOfPath(base, named.id);
  const of = speaker ?? named;
  return {
    title: part.number === null ? title : title + words.text.colon + recordPart(part.number),
    description: words.actors.describeSpoken(title, site.title),
    type: 'website',
    canonicalPath: part.number === null ? path : `${path}${part.number}/`,
    above: [
      { name: words.actors.heading, path: actorsPath(base) },
      { name: of.name, path: actorPath(base, of.id) },
    ],
  };
}
