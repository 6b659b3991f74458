import type { Article } from '../model/article.ts';
import { speakerOf } from '../model/speaker-of.ts';
import { wordRole } from './word-role.ts';

/** For each quotation of an article the role of who speaks; null where none is stated, or the same was told of the last of theirs. */
export function rolesToTell(
  article: Pick<Article, 'quotes' | 'actors' | 'published' | 'lang'>,
): readonly (string | null)[] {
  const told = new Map<string, string | null>();
  return article.quotes.map((quote) => {
    const { id } = quote.speaker;
    const role = wordRole(speakerOf(quote, article), article.lang);
    const isTold = told.get(id) === role;
    told.set(id, role);
    return isTold ? null : role;
  });
}
