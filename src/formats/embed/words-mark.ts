import type { Quote } from '../../model/quote.ts';
import { wordsDigest } from '../../permalinks/words-digest.ts';

/** By which a copy of a quotation knows its words again. */
export function wordsMark({ parts }: Pick<Quote, 'parts'>): string {
  return wordsDigest(parts).slice(0, 12);
}
