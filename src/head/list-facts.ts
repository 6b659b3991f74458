import type { CollectionPageLeaf, Graph } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';
import { breadcrumbs } from './breadcrumbs.ts';

interface ListFacts extends Pick<PageFacts, 'title' | 'description'> {
  readonly canonicalPath: string;
  /** The names and paths of the pages that it stands within, besides the front page, the outermost first. */
  readonly within?: readonly (readonly [name: string, path: string])[];
}

/** What the head of a page says that lists what articles hold. */
export function listFacts(
  { title, description, canonicalPath, within = [] }: ListFacts,
  context: PageContext,
): PageFacts {
  const { site, base, lang } = context;
  const page: CollectionPageLeaf = {
    '@type': 'CollectionPage',
    name: title,
    inLanguage: lang,
    url: urlOf(context, canonicalPath),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
  const jsonLd: Graph = {
    '@context': 'https://schema.org',
    '@graph': [page, breadcrumbs([...within, [title, canonicalPath]], context)],
  };
  return { title, description, type: 'website', canonicalPath, jsonLd };
}
