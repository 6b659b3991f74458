import { withoutRanges } from '../article/find-repetitions.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import type { SentenceAt } from './create-sentence-at.ts';

/**
 * Makes a function that gives the words that tell when something at an offset is: those of the sentence that nobody
 * quotes, or, within a quotation, those that are quoted.
 */
export function createClauseOf(text: string, sentenceAt: SentenceAt): (offset: number) => string {
  const quoted = findAllQuoted(text);
  const masked = withoutRanges(text, quoted);
  return (offset) => {
    const { start, end } = sentenceAt(offset);
    const around = quoted.find((span) => span.start <= offset && offset < span.end);
    return around
      ? text.slice(Math.max(start, around.start), Math.min(end, around.end))
      : masked.slice(start, end);
  };
}
