import type { CollectionPageLeaf, WithContext } from 'schema-dts';
import type { ArchivePage } from '../dossier/archive-page.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { archivePath, sitePath } from '../model/site-path.ts';
import { wordingOf } from '../wording/wording-of.ts';

/** What the head of the list of all articles says, or of a page of it. */
export function archiveFacts(page: ArchivePage | null, context: PageContext): PageFacts {
  const { site, base } = context;
  const words = context.words.front;
  const date = page?.month.date;
  const title = page ? words.archiveOf(date ? wordingOf(date) : words.undated) : words.archive;
  const canonicalPath = archivePath(base, page?.month.period, page?.part);
  const jsonLd: WithContext<CollectionPageLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    url: urlOf(context, canonicalPath),
    isPartOf: { '@type': 'WebSite', name: site.title, url: urlOf(context, sitePath(base)) },
  };
  const description = words.archiveDescription(title, site.title);
  return { title, description, type: 'website', canonicalPath, jsonLd };
}
