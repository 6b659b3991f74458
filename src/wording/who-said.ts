import type { ActorCard } from '../model/actor-card.ts';
import type { Quote } from '../model/quote.ts';
import { wordRole } from './word-role.ts';
import { wordingOf } from './wording-of.ts';

/** Who said it, in what role and when, as much as is stated: `Donald Trump, President, 8 October 2020`. */
export function whoSaid(
  { speaker, date }: Pick<Quote, 'speaker' | 'date'>,
  actor: ActorCard | undefined,
): string {
  return [speaker.name, wordRole(actor), date && wordingOf(date)].filter(Boolean).join(', ');
}
