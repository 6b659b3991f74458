import { findPassage, type Haystack } from '../article/haystack.ts';
import type { Range } from '../text/normalise.ts';

/** Where words that somebody has selected stand in the text of an article; or why that cannot be told. */
export function findSelected(
  haystack: Haystack,
  words: string,
  before: string,
): Range | { readonly why: string } {
  if (!/[\p{L}\p{N}]/u.test(words)) return { why: 'No words are selected.' };
  const parts = [words.trim()];
  const alone = findPassage(haystack, { parts });
  const found = alone.kind === 'found' ? alone : findPassage(haystack, { parts, prefix: before });
  const [range] = found.kind === 'found' ? found.ranges : [];
  if (range) return range;
  return alone.kind === 'missing'
    ? { why: 'These words do not stand in the text of the article, one after the other.' }
    : { why: 'These words stand in several places. Select more of them.' };
}
