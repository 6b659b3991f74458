import { normalise } from '../text/normalise.ts';

/** Whether two titles of one language name the same: all that one says the other says too, and little more. */
export function areTitlesAlike(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.size - y.size);
  if (!few || !many || few.size < FEWEST) return normalise(a).text === normalise(b).text;
  return few.isSubsetOf(many) && 2 * few.size > many.size;
}

const FEWEST = 2;

/** But for those that tell nothing apart: short ones without a capital, as articles and prepositions are. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = normalise(title).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word, at) => !SHORT.test(at === 0 ? word.toLowerCase() : word));
  return new Set(telling.map((word) => word.toLowerCase()));
}

const SHORT = /^[\p{Ll}\p{M}]{1,3}$/u;
