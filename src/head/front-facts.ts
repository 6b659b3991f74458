import type { WebSiteLeaf, WithContext } from 'schema-dts';
import type { PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';
import type { Site } from '../schema/site.ts';

/** What the head of the front page says. */
export function frontFacts(site: Site, base: string, origin: URL | undefined): PageFacts {
  const canonicalPath = sitePath(base);
  const jsonLd: WithContext<WebSiteLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    description: site.tagline,
    inLanguage: site.lang,
    ...(origin && { url: new URL(canonicalPath, origin).href }),
  };
  return {
    title: site.title,
    description: site.tagline,
    type: 'website',
    canonicalPath,
    jsonLd,
  };
}
