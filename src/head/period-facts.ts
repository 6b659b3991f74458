import type { PeriodPlace } from '../dossier/period-pages.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { correctionsPath, quotationsPath } from '../model/site-path.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { listFacts } from './list-facts.ts';

/** What the head of all quotations says, or of those of a month. */
export function quotationsFacts(page: PeriodPlace | null, context: PageContext): PageFacts {
  return periodFacts(page, context.words.quotations, quotationsPath, context);
}

/** What the head of all corrections says, or of those of a month. */
export function correctionsFacts(page: PeriodPlace | null, context: PageContext): PageFacts {
  return periodFacts(page, context.words.corrections, correctionsPath, context);
}

interface ListWords {
  readonly heading: string;
  readonly titleOf: (when: string) => string;
  readonly describe: (site: string) => string;
  readonly describeMonth: (when: string, site: string) => string;
  readonly withoutDate: string;
}

function periodFacts(
  page: PeriodPlace | null,
  words: ListWords,
  pathOf: typeof quotationsPath,
  context: PageContext,
): PageFacts {
  const { site, base } = context;
  const canonicalPath = pathOf(base, page?.period, page?.part);
  if (!page) {
    const description = words.describe(site.title);
    return listFacts({ title: words.heading, description, canonicalPath }, context);
  }
  const when = page.date ? wordingOf(page.date, context.words) : words.withoutDate;
  // The parts of one month are told apart.
  const part = page.part === null ? '' : ` (${page.part})`;
  const title = words.titleOf(when) + part;
  const description = words.describeMonth(when, site.title) + part;
  const within = [[words.heading, pathOf(base)]] as const;
  return listFacts({ title, description, canonicalPath, within }, context);
}
