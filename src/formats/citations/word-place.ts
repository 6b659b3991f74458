import type { CitedQuotation } from './citation.ts';
import type { Words } from '../../wording/words.ts';
import { wordSource } from './word-source.ts';

/** `In: A. Writer, A talk`, or with where the words are from: `Quoted in: A talk, from The minutes, 8 October 2020`. */
export function wordPlace(
  { form, article, source }: CitedQuotation,
  by: readonly string[],
  words: Words,
): string {
  const { citations, text } = words;
  const place = [...by, article].join(text.comma);
  return source ? citations.from(form, place, wordSource(source, words)) : citations.in(place);
}
