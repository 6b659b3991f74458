import { closest, distance } from 'fastest-levenshtein';

/** The candidate nearest to a misspelt word, or null where none is near enough to be meant. */
export function closestWord(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0 || candidates.length > 1000 || word.length > 64) return null;
  const best = closest(word, candidates);
  return distance(word, best) <= slips(word) ? best : null;
}

/** A third of the letters; two letters changed places are two, in a short word too. */
function slips(word: string): number {
  return Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3));
}
