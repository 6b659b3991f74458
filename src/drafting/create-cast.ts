import type { CalledCandidate, Candidate } from './candidate.ts';
import { createLastBefore, type Speaking } from './create-last-before.ts';
import type { Named } from './named.ts';
import { isMany, sexOfNoun, unnamed } from './unnamed.ts';

/** Who is meant by words of a text, and whether that had to be concluded. */
export interface Meant {
  readonly named: Named;
  /** What is to be looked at again; '' where the text says it itself. */
  readonly check: string;
  /** The words, where they are a name for the time being: “the mayor”. */
  readonly called?: string;
}

/** Whom words mean; null where they may mean anybody. */
export type Meaning = (candidate: Candidate) => Meant | null;

/** Makes a function that tells whom “he”, “the spokesman” and the like mean: the one last named before, where it fits. */
export function createCast(
  text: string,
  candidates: readonly Candidate[],
  speaking: Speaking,
): Meaning {
  const { tongue } = speaking;
  const known = new Map<Candidate, Meant | null>();
  const others = new Map<string, Named>();
  const lastBefore = createLastBefore(
    text,
    candidates,
    speaking,
    (candidate) => meant(candidate)?.named ?? null,
  );
  const meant = (candidate: Candidate): Meant | null => {
    if (!known.has(candidate)) {
      known.set(candidate, null);
      known.set(candidate, find(candidate));
    }
    return known.get(candidate) ?? null;
  };
  const find = (candidate: Candidate): Meant | null => {
    if (candidate.kind === 'named') return { named: candidate.mention.named, check: '' };
    if (candidate.kind === 'called') return called(candidate);
    if (candidate.kind === 'he' || candidate.kind === 'she') {
      const { kind } = candidate;
      const named = lastBefore(
        candidate.start,
        ({ sex, kind: what }) => what === 'person' && (sex === null || sex === kind),
        kind,
      );
      return named && { named, check: `the text says “${kind}”` };
    }
    if (candidate.kind === 'who') {
      const before = candidates.findLast(
        ({ end, kind }) => end <= candidate.start && kind !== 'who',
      );
      return before && candidate.start - before.end <= 2 ? meant(before) : null;
    }
    const named = lastBefore(
      candidate.start,
      ({ kind }) => kind !== 'person' && kind !== 'country',
    );
    return (
      named && { named, check: `the text says “${text.slice(candidate.start, candidate.end)}”` }
    );
  };
  const called = ({ words, isDefinite, isHouse, start }: CalledCandidate): Meant | null => {
    const plain = words.replace(tongue.the, '').replace(tongue.some, '');
    const noun = (plain.split(' ').at(-1) ?? '').toLowerCase();
    if (isDefinite && !isHouse) {
      const sex = sexOfNoun(noun);
      const fits = (named: Named) =>
        named.kind === 'person' && (sex === null || named.sex === null || named.sex === sex);
      const check = `the text says “${words}”`;
      const bearer = lastBefore(
        start,
        (each) => fits(each) && each.role.toLowerCase().includes(noun),
      );
      if (bearer) return { named: bearer, check, called: words };
      // One who is something else is hardly called so.
      const named = isMany(noun)
        ? null
        : (lastBefore(start, (each) => fits(each) && each.role === '') ?? lastBefore(start, fits));
      if (named) return { named, check, called: words };
    }
    const name = isDefinite || OWNED.test(words) || !plain.includes(' ') ? words : plain;
    const one = others.get(name.toLowerCase()) ?? unnamed(name, isHouse, noun);
    others.set(name.toLowerCase(), one);
    return { named: one, check: '' };
  };
  return meant;
}

const OWNED = /^(?:my|his|her|their|our)\s/iu;
