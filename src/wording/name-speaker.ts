import type { QuoteForm } from '../schema/quote.ts';

/** Who speaks, as it stands below the words; of a paraphrase it is said that it is one. */
export function nameSpeaker(name: string, form: QuoteForm): string {
  return form === 'direct' ? name : `Paraphrase: ${name}`;
}
