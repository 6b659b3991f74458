import type { CitedQuotation } from './citation.ts';
import { wordSource } from './word-source.ts';

/** `In: A. Writer, A talk`, or with where the words are from: `Quoted in: A talk, from The minutes, 8 October 2020`. */
export function wordPlace(
  { form, article, source }: CitedQuotation,
  by: readonly string[],
): string {
  const place = [...by, article].join(', ');
  if (!source) return `In: ${place}`;
  return `${form === 'direct' ? 'Quoted' : 'Paraphrased'} in: ${place}, from ${wordSource(source)}`;
}
