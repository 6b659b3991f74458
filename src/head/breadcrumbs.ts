import type { BreadcrumbListLeaf } from 'schema-dts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import { sitePath } from '../model/site-path.ts';

/** Where a page is: `places` are the names and paths of those it stands within, the outermost first, and its own. */
export function breadcrumbs(
  places: readonly (readonly [name: string, path: string])[],
  context: PageContext,
): BreadcrumbListLeaf {
  const { site, base } = context;
  const home: readonly [string, string] = [site.title, sitePath(base)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...places].map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urlOf(context, path),
    })),
  };
}
