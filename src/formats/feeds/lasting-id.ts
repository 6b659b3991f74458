import { type PageContext, urlOf } from '../../model/page-context.ts';
import { articlePath } from '../../model/site-path.ts';

/** What names an article for good: the address that it was first published at. */
export function lastingId(firstSlug: string, context: PageContext): string {
  return urlOf(context, articlePath(context.base, firstSlug));
}
