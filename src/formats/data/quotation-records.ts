import { anchorOf } from '../../model/anchor.ts';
import { addressOf } from '../../model/address.ts';
import type { ListedArticle, ListedQuote } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { quoteWords } from '../../model/quote-words.ts';
import { articlePath, quotationPath, sourcePath } from '../../model/site-path.ts';
import { stateOf } from '../../model/source-check.ts';
import type { QuotationRecord } from './records.ts';

/** The quotations of an article, in text order; of a retracted one, none. */
export function quotationRecords(
  article: ListedArticle,
  context: PageContext,
): readonly QuotationRecord[] {
  if (article.retraction) return [];
  return article.quotes.map((quote) => quotationRecord(quote, article, context));
}

function quotationRecord(
  quote: ListedQuote,
  { slug, title, lang }: ListedArticle,
  context: PageContext,
): QuotationRecord {
  const { id, speaker, to, parts, form, date, names, check, version, recorded } = quote;
  const at = (path: string) => urlOf(context, path);
  return {
    id: recorded?.address ?? addressOf(slug, anchorOf('quote', id)),
    url: at(quotationPath(context.base, slug, id)),
    article: at(articlePath(context.base, slug)),
    ...{ title, lang, form, context: quote.context },
    speaker: speaker.id,
    speakerName: speaker.name,
    to: to?.id ?? null,
    words: quoteWords(quote),
    parts: [...parts],
    said: date?.edtf ?? null,
    names: [...names],
    state: stateOf(quote),
    source: check && at(sourcePath(context.base, check.source.id)),
    version: version.number,
  };
}
