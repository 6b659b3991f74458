import { type PageContext, urlOf } from '../../model/page-context.ts';
import { articlePath } from '../../model/site-path.ts';

/** What names an article for good: the address that it was first published at. */
export function lastingId(
  { slug, formerly }: { readonly slug: string; readonly formerly: readonly string[] },
  context: PageContext,
): string {
  return urlOf(context, articlePath(context.base, formerly[0] ?? slug));
}
