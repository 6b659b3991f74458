import type { Article } from '../../model/article.ts';
import { standingQuotes } from '../../model/quotation-page.ts';
import { articlePath, quotationPath } from '../../model/site-path.ts';
import type { Site } from '../../schema/site.ts';
import { citeArticle } from './cite-article.ts';
import { citeQuotation } from './cite-quotation.ts';
import type { Citation } from './citation.ts';

/** An article, and after it each of its quotations that stands. `base` is the site’s folder, `origin` its host. */
export function citeAll(
  article: Article,
  site: Site,
  base: string,
  origin: URL,
): readonly [Citation, ...Citation[]] {
  const at = (path: string) => new URL(path, origin).href;
  return [
    citeArticle(article, site, at(articlePath(base, article.slug))),
    ...standingQuotes(article).map((quote) =>
      citeQuotation(quote, article, site, at(quotationPath(base, article.slug, quote.id))),
    ),
  ];
}
