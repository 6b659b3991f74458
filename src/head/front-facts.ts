import type { WebSiteLeaf, WithContext } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { Alternate, PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';

/** What the head of the front page says; `alternates` are what it tells in other forms. */
export function frontFacts(context: PageContext, alternates: readonly Alternate[] = []): PageFacts {
  const { site, base } = context;
  const canonicalPath = sitePath(base);
  const jsonLd: WithContext<WebSiteLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    description: site.tagline,
    inLanguage: site.lang,
    url: urlOf(context, canonicalPath),
  };
  return {
    title: site.title,
    description: site.tagline,
    type: 'website',
    canonicalPath,
    jsonLd,
    alternates,
  };
}
