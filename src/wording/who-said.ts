import type { ActorCard } from '../model/actor-card.ts';
import type { Quote } from '../model/quote.ts';
import { wordRole } from './word-role.ts';
import { wordingOf } from './wording-of.ts';
import type { Words } from './words.ts';

/**
 * Who said it, in what role and when, as much as is stated: `Donald Trump, President, 8 October 2020`. `lang` is that of
 * the article, BCP 47.
 */
export function whoSaid(
  { speaker, date }: Pick<Quote, 'speaker' | 'date'>,
  actor: ActorCard | undefined,
  lang: string,
  words: Words,
): string {
  return [speaker.name, wordRole(actor, lang), date && wordingOf(date, words)]
    .filter(Boolean)
    .join(words.text.comma);
}
