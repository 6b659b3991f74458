import type { PeriodPlace } from '../dossier/period-pages.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { quotationsPath } from '../model/site-path.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listFacts } from './list-facts.ts';

/** What the head of all quotations says, or of a page of them. */
export function quotationsFacts(page: PeriodPlace | null, context: PageContext): PageFacts {
  const { site, base } = context;
  const words = context.words.quotations;
  const canonicalPath = quotationsPath(base, page?.period, page?.part);
  if (!page) {
    const description = words.describe(site.title);
    return listFacts({ title: words.heading, description, canonicalPath }, context);
  }
  const when = page.date ? wordingOf(page.date) : words.undated;
  const part = page.part === null ? '' : ` (${page.part})`;
  const title = words.titleOf(when) + part;
  return listFacts(
    { title, description: words.describeMonth(when, site.title) + part, canonicalPath },
    context,
  );
}
