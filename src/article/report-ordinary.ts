import { visitWords } from '../text/visit-words.ts';
import type { NamedActor } from './named-actors.ts';
import type { Verification } from './verify-quotes.ts';

/**
 * Warns of names that are words of the language, so that much in the text is taken for a mention: “it”, which is written
 * as no name is, or “The” and “Will” where “the” and “will” stand there more often.
 */
export function reportOrdinary(
  named: readonly NamedActor[],
  { haystack, yaml, report }: Pick<Verification, 'haystack' | 'yaml' | 'report'>,
): void {
  const words = named.flatMap(({ names }) => names.filter(isOneWord));
  const counts = countWhole(haystack.normalised.text, [
    ...words,
    ...words.map((word) => word.toLowerCase()),
  ]);
  const count = (word: string) => counts.get(word) ?? 0;
  for (const { id, index, names } of named) {
    names.forEach((name, at) => {
      const times = count(name);
      const isOrdinary = SMALL.test(name) || count(name.toLowerCase()) > times;
      if (!isOrdinary || times === 0) return;
      const path = ['actors', index, ...(at === 0 ? ['name'] : ['aliases', at - 1])];
      report('name-ordinary', yaml.placeOf(path), name, id, String(times));
    });
  }
}

/** “it” or “The”; “US” is no “us”. */
function isOneWord(name: string): boolean {
  return SMALL.test(name) || /^\p{Lu}\p{Ll}+$/u.test(name);
}

const SMALL = /^\p{Ll}+$/u;

/** How often each of some words stands in a text, and not in a longer one. */
function countWhole(text: string, words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  visitWords(text, new Set(words), (word, end) => {
    const start = end - word.length;
    const isLonger =
      /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
      /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
    if (!isLonger) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}
