import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { sitePath } from '../model/site-path.ts';

/** Where a page of a site of several articles is: from the front page down to it. */
export function breadcrumbsJsonLd(
  { above, title, canonicalPath }: PageFacts,
  context: PageContext,
): WithContext<BreadcrumbListLeaf> | null {
  if (!above || canonicalPath === null || !context.isDossier) return null;
  const places = [
    { name: context.site.title, path: sitePath(context.base) },
    ...above,
    { name: title, path: canonicalPath },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urlOf(context, path),
    })),
  };
}
