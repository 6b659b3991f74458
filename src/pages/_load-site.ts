import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';

/** The site’s own facts; its loader has put them there, or failed the build. */
export async function loadSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('the collection “site” has no entry “site”');
  return entry.data;
}
