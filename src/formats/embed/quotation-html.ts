import { escapeAttribute, escapeText } from 'entities';
import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { quoteWords } from '../../model/quote-words.ts';
import type { Quote } from '../../model/quote.ts';
import { quotationPath } from '../../model/site-path.ts';
import { speakerOf } from '../../model/speaker-of.ts';
import { langDirection } from '../../text/text-direction.ts';
import { citedWords } from '../../wording/cited-words.ts';
import { whoSaid } from '../../wording/who-said.ts';
import { wordsMark } from './words-mark.ts';

/** A quotation to paste into a page elsewhere; it needs no script and no style. */
export function quotationHtml(quote: Quote, article: Article, context: PageContext): string {
  const { slug, lang } = article;
  const address = escapeAttribute(urlOf(context, quotationPath(context.base, slug, quote.id)));
  const words = escapeText(citedWords(quoteWords(quote), quote.form, lang, context.words));
  const who = escapeText(whoSaid(quote, speakerOf(quote, article), lang, context.words));
  const where = escapeText(`${article.title}, ${context.site.title}`);
  const open = `<blockquote cite="${address}" lang="${lang}" dir="${langDirection(lang)}" data-verbatim="${wordsMark(quote)}">`;
  return `${open}<p>${words}</p><footer>— ${who}. <a href="${address}">${where}</a></footer></blockquote>`;
}
