import type { CollectionPageLeaf, WithContext } from 'schema-dts';
import type { ActorsPage } from '../dossier/actors-page.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { actorsPath, sitePath } from '../model/site-path.ts';

/** What the head of the list of actors says, or of a page of it. */
export function actorsFacts({ initials, key }: ActorsPage, context: PageContext): PageFacts {
  const { site, base, words } = context;
  const { heading, beginning, describe } = words.actors;
  const title = initials === null ? heading : heading + words.text.colon + beginning(initials);
  const canonicalPath = actorsPath(base, key);
  const jsonLd: WithContext<CollectionPageLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    url: urlOf(context, canonicalPath),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
  const above = initials === null ? [] : [{ name: heading, path: actorsPath(base) }];
  const description = describe(site.title);
  return { title, description, type: 'website', canonicalPath, above, jsonLd };
}
