import type { CollectionPageLeaf, WithContext } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';

interface ListFacts extends Pick<PageFacts, 'title' | 'description' | 'alternates' | 'above'> {
  readonly canonicalPath: string;
}

/** What the head of a page says that lists what articles hold. */
export function listFacts(told: ListFacts, context: PageContext): PageFacts {
  const { site, base, lang } = context;
  const jsonLd: WithContext<CollectionPageLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: told.title,
    inLanguage: lang,
    url: urlOf(context, told.canonicalPath),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
  return { ...told, type: 'website', jsonLd };
}
