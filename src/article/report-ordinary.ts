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
  const count = createWordCount(haystack.normalised.text);
  for (const { id, index, names } of named) {
    names.forEach((name, at) => {
      const times = count(name);
      const isSmall = /^\p{Ll}+$/u.test(name);
      const isOrdinary = isSmall || (CAPITAL.test(name) && count(name.toLowerCase()) > times);
      if (!isOrdinary || times === 0) return;
      const path = ['actors', index, ...(at === 0 ? ['name'] : ['aliases', at - 1])];
      report('name-ordinary', yaml.placeOf(path), name, id, String(times));
    });
  }
}

/** One word that begins with a capital; “US” is no “us”. */
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;

function createWordCount(text: string): (word: string) => number {
  let counts: Map<string, number> | undefined;
  return (word) => {
    counts ??= countWords(text);
    return counts.get(word) ?? 0;
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
