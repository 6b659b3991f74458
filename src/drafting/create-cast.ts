import type { ActorKind } from '../schema/actor.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import { isFree } from './is-free.ts';
import type { Candidate } from './people-in.ts';
import { sentenceAround } from './sentence-around.ts';
import type { Named } from './people.ts';
import type { Tongue } from './tongue.ts';

/** Who is meant by words of a text, and whether that had to be concluded. */
export interface Meant {
  readonly named: Named;
  /** What is to be looked at again; '' where the text says it itself. */
  readonly check: string;
  /** The words, where they are a name for the time being: “the mayor”. */
  readonly called?: string;
}

export interface Cast {
  /** Whom words mean; null where they may mean anybody. */
  readonly meant: (candidate: Candidate) => Meant | null;
}

/** Makes a function that tells whom “he”, “the spokesman” and the like mean: the one last named before, where it fits. */
export function createCast(text: string, candidates: readonly Candidate[], tongue: Tongue): Cast {
  const known = new Map<Candidate, Meant | null>();
  const unnamed = new Map<string, Named>();
  const lastBefore = createLastBefore(
    text,
    candidates,
    tongue,
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
    if (candidate.kind === 'other') {
      const named = lastBefore(
        candidate.start,
        ({ kind }) => kind !== 'person' && kind !== 'country',
      );
      return (
        named && { named, check: `the text says “${text.slice(candidate.start, candidate.end)}”` }
      );
    }
    return candidate.kind === 'called' ? called(candidate) : null;
  };
  const called = ({ words, isDefinite, isHouse, start }: Called): Meant | null => {
    const plain = words.replace(tongue.the, '').replace(tongue.some, '');
    const noun = (plain.split(' ').at(-1) ?? '').toLowerCase();
    if (isDefinite && !isHouse) {
      const sex = sexOfNoun(noun);
      const fits = (named: Named) =>
        named.kind === 'person' && (sex === null || named.sex === null || named.sex === sex);
      const named =
        lastBefore(start, (each) => fits(each) && each.role.toLowerCase().includes(noun)) ??
        (isMany(noun) ? null : lastBefore(start, fits));
      if (named) return { named, check: `the text says “${words}”`, called: words };
    }
    const name = isDefinite || OWNED.test(words) || !plain.includes(' ') ? words : plain;
    const one = unnamed.get(name.toLowerCase()) ?? callOf(name, isHouse, noun);
    unnamed.set(name.toLowerCase(), one);
    return { named: one, check: '' };
  };
  return { meant };
}

type Called = Extract<Candidate, { readonly kind: 'called' }>;

const OWNED = /^(?:my|his|her|their|our)\s/iu;

/** Makes a function that finds who was last spoken of before a place: who acts in the nearest sentence first. */
function createLastBefore(
  text: string,
  candidates: readonly Candidate[],
  tongue: Tongue,
  named: (candidate: Candidate) => Named | null,
) {
  const sentences = new Map<number, Candidate[]>();
  for (const each of candidates) {
    const { start } = sentenceAround(text, each.start);
    sentences.set(start, [...(sentences.get(start) ?? []), each]);
  }
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

function callOf(name: string, isHouse: boolean, noun: string): Named {
  const kind: ActorKind = isHouse ? 'organization' : isMany(noun) ? 'group' : 'person';
  return {
    name: upperFirst(name),
    kind,
    role: '',
    aliases: name === upperFirst(name) ? [] : [name],
    check: 'the text gives no name',
    of: '',
    isSure: true,
    sex: sexOfNoun(noun),
  };
}

function sexOfNoun(noun: string): Named['sex'] {
  if (/(?:woman|mother|daughter|wife|sister|actress|queen)$/u.test(noun)) return 'she';
  return /(?:man|father|(?<!per)son|husband|brother|king)$/u.test(noun) ? 'he' : null;
}

function isMany(noun: string): boolean {
  return /(?:[^s]s|people|men|women|others|some|many|Beobachter|Experten)$/u.test(noun);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
