import { createHaystack } from '../article/haystack.ts';
import { findSelected } from './find-selected.ts';
import type { Suggestion } from './new-entry.ts';
import type { OpenPage } from './open-page.ts';
import type { Wanted } from './panel-messages.ts';
import { suggestActor } from './suggest-actor.ts';
import { suggestDate } from './suggest-date.ts';
import { suggestQuote } from './suggest-quote.ts';

/** An entry for words of the article that a page shows; or why there is none. */
export function suggestEntry(
  page: OpenPage,
  { kind, words, before, speaker }: Wanted,
): Suggestion | { readonly why: string } {
  const haystack = createHaystack(page.article.text);
  const range = findSelected(haystack, words, before);
  if ('why' in range) return range;
  if (kind === 'quote') return suggestQuote(page, haystack, range, speaker);
  return kind === 'date' ? suggestDate(page, haystack, range) : suggestActor(page, range);
}
