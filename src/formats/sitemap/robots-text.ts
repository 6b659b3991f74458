import { type PageContext, urlOf } from '../../model/page-context.ts';
import { sitePath } from '../../model/site-path.ts';

/** Everybody may read everything; where the sitemaps are. Robots read it at the root of a host only. */
export function robotsText(context: PageContext): string {
  const at = (file: string) => urlOf(context, sitePath(context.base, file));
  return [
    'User-agent: *',
    'Allow: /',
    `Sitemap: ${at('sitemap.xml')}`,
    `Sitemap: ${at('news-sitemap.xml')}`,
    '',
  ].join('\n');
}
