import type { WebPageLeaf, WithContext } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { PlainPage } from '../model/plain-page.ts';
import { pagePath, sitePath } from '../model/site-path.ts';

/** What the head of a plain page says. */
export function plainPageFacts(page: PlainPage, context: PageContext): PageFacts {
  const { site, base } = context;
  const { slug, title, description, lang } = page;
  const canonicalPath = pagePath(base, slug);
  const jsonLd: WithContext<WebPageLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    inLanguage: lang,
    url: urlOf(context, canonicalPath),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
  return { title, description, type: 'website', canonicalPath, jsonLd };
}
