import { hash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { quoteWords } from '../../model/quote-words.ts';
import type { Quote } from '../../model/quote.ts';
import { quotationPath } from '../../model/site-path.ts';
import { oneLine } from '../../text/one-line.ts';
import { citeArticle } from './cite-article.ts';
import { citeSourceOf } from './cite-source.ts';
import type { Citation } from './citation.ts';

/**
 * A quotation as an entry of its own: its words are the title, its speaker the author, and the article what it stands
 * in, as a chapter stands in a book.
 */
export function citeQuotation(quote: Quote, article: Article, context: PageContext): Citation {
  const whole = citeArticle(article, context);
  const speaker = oneLine(quote.speaker.name);
  return {
    ...whole,
    key: shortKey(`${article.slug}.${quote.id}`),
    title: oneLine(quoteWords(quote)),
    authors: quote.form === 'direct' ? [speaker] : whole.authors,
    url: urlOf(context, quotationPath(context.base, article.slug, quote.id)),
    version: quote.version,
    quotation: {
      speaker,
      form: quote.form,
      said: quote.date,
      article: whole.title,
      articleAuthors: whole.authors,
      source: citeSourceOf(quote, context.words),
    },
  };
}

/** A key as long as programs take one; of a longer one, its beginning and what tells it from others. */
function shortKey(key: string): string {
  if (key.length <= MOST_KEY) return key;
  const digest = hash('sha256', key).slice(0, 8);
  return `${key.slice(0, MOST_KEY - digest.length - 1)}.${digest}`;
}

const MOST_KEY = 100;
