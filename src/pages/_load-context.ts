import type { PageContext } from '../model/page-context.ts';
import { loadSite } from './_load-site.ts';

/** What the components of a page are told of the site. */
export async function loadContext(): Promise<PageContext> {
  const { BASE_URL: base, SITE: origin } = import.meta.env;
  return { site: await loadSite(), base, origin };
}
