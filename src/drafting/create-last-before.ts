import { lastAtMost } from '../text/last-at-most.ts';
import type { Candidate } from './candidate.ts';
import { isFree } from './is-free.ts';
import type { Named } from './named.ts';
import type { SentenceAt } from './create-sentence-at.ts';
import type { Tongue } from './tongue.ts';

/** How a language speaks of people, and where the sentences are. */
export interface Speaking {
  readonly tongue: Tongue;
  readonly sentenceAt: SentenceAt;
}

/** Makes a function that finds who was last spoken of before a place: who acts in the nearest sentence first. */
export function createLastBefore(
  text: string,
  candidates: readonly Candidate[],
  { tongue, sentenceAt }: Speaking,
  named: (candidate: Candidate) => Named | null,
) {
  const sentences = Map.groupBy(candidates, (each) => sentenceAt(each.start).start);
  const starts = [...sentences.keys()].sort((a, b) => a - b);
  return (
    offset: number,
    fits: (named: Named) => boolean,
    pronoun?: 'he' | 'she',
  ): Named | null => {
    for (
      let at = lastAtMost(starts, offset);
      at >= 0 && offset - (starts[at] ?? 0) <= REACH;
      at -= 1
    ) {
      const before = (sentences.get(starts[at] ?? 0) ?? []).filter(
        (each) => each.end <= offset && mayBeMeant(each, pronoun, text, tongue),
      );
      for (const isFreeOnly of [true, false])
        for (const each of before) {
          if (isFreeOnly && !isFree(each, text)) continue;
          const one = named(each);
          if (one?.isSure && fits(one)) return one;
        }
    }
    return null;
  };
}

const REACH = 2500;

/** A pronoun means nobody whom a plural names, and may mean the one whom the same pronoun meant before. */
function mayBeMeant(
  candidate: Candidate,
  pronoun: 'he' | 'she' | undefined,
  text: string,
  { verbs }: Tongue,
): boolean {
  if (candidate.kind === 'called') {
    const next =
      /^ (?:\p{L}+ )?\p{L}+/u.exec(text.slice(candidate.end, candidate.end + 30))?.[0] ?? '';
    return pronoun !== undefined && !candidate.isHouse && !candidate.isDefinite && verbs.test(next);
  }
  return candidate.kind === 'named' || candidate.kind === pronoun;
}
