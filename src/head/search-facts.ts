import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { SEARCH_FOLDER, sitePath } from '../model/site-path.ts';

/** What the head of the page of the search says. */
export function searchFacts(
  { title, description }: Pick<PageFacts, 'title' | 'description'>,
  { base }: PageContext,
): PageFacts {
  return { title, description, type: 'website', canonicalPath: sitePath(base, SEARCH_FOLDER) };
}
