import type { PulledQuote } from '../markdown/rehype-place-pull-quotes.ts';
import { inMarks } from '../text/in-marks.ts';
import type { Article } from '../model/article.ts';
import { quoteWords } from '../model/quote-words.ts';

/** The quotations of an article as they look where they are pulled out of the text. */
export function pulledQuotes({ quotes, lang }: Pick<Article, 'quotes' | 'lang'>): PulledQuote[] {
  return quotes.map(({ id, formerly, form, parts, speaker: { name: speaker } }) => {
    const words = quoteWords({ parts });
    return { id, formerly, form, speaker, words: form === 'direct' ? inMarks(words, lang) : words };
  });
}
