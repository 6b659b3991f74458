import type { CollectionPageLeaf, WithContext } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import { sitePath } from '../model/site-path.ts';

/** What a page that lists things says of itself to machines. */
export function collectionJsonLd(
  name: string,
  path: string,
  context: PageContext,
): WithContext<CollectionPageLeaf> {
  const { site, base, lang } = context;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    inLanguage: lang,
    url: urlOf(context, path),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
}
