import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { PublishedQuotation } from '../../model/quotation-page.ts';
import { quoteExcerpt } from '../../model/quote-excerpt.ts';
import { stateOf } from '../../model/source-check.ts';
import { quotationPath, sitePath } from '../../model/site-path.ts';
import { noticeText, wordWithdrawal } from '../../wording/word-withdrawal.ts';
import { quotationHtml } from './quotation-html.ts';
import { wordsMark } from './words-mark.ts';

/**
 * What https://oembed.com answers for a quotation, and for who keeps a copy of it, under `verbatim`: its words as they
 * stand, by their digest, and what to say where a copy has others.
 */
export function oembed(
  { quote, withdrawal }: PublishedQuotation,
  article: Article,
  context: PageContext,
): object {
  const { site, base, words } = context;
  const provider = {
    version: '1.0',
    provider_name: site.title,
    provider_url: urlOf(context, sitePath(base)),
  };
  if (!quote) {
    const note = noticeText(wordWithdrawal(withdrawal, article, words));
    const { date } = withdrawal;
    return { ...provider, type: 'link', title: note, verbatim: { withdrawn: date.edtf, note } };
  }
  return {
    ...provider,
    type: 'rich',
    title: `${quote.speaker.name}${words.text.colon}${quoteExcerpt(quote, 70, article.lang)}`,
    author_name: quote.speaker.name,
    html: quotationHtml(quote, article, context),
    width: 550,
    height: null,
    verbatim: {
      words: wordsMark(quote),
      version: quote.version.number,
      checked: words.states.label(stateOf(quote), quote.form),
      note: words.data.embed.reworded,
    },
  };
}

/** Where the answer for a quotation is. */
export function oembedPath(base: string, slug: string, id: string): string {
  return `${quotationPath(base, slug, id)}oembed.json`;
}
