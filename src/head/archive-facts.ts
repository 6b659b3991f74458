import type { ArchivePage } from '../dossier/archive-page.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { archivePath } from '../model/site-path.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listFacts } from './list-facts.ts';

/** What the head of the list of all articles says, or of a page of it. */
export function archiveFacts(page: ArchivePage | null, context: PageContext): PageFacts {
  const { site, base } = context;
  const words = context.words.front;
  const date = page?.month.date;
  const title = page
    ? words.archiveOf(date ? wordingOf(date, context.words) : words.undated)
    : words.archive;
  const canonicalPath = archivePath(base, page?.month.period, page?.part);
  const description = words.archiveDescription(title, site.title);
  const above = page ? [{ name: words.archive, path: archivePath(base) }] : [];
  return listFacts({ title, description, canonicalPath, above }, context);
}
