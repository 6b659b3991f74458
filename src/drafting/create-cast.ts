import type { ActorKind } from '../schema/actor.ts';
import type { Candidate } from './people-in.ts';
import type { Named } from './people.ts';
import type { Tongue } from './tongue.ts';

/** Who is meant by words of a text, and whether that had to be concluded. */
export interface Meant {
  readonly named: Named;
  /** What is to be looked at again; '' where the text says it itself. */
  readonly check: string;
}

export interface Cast {
  /** Whom words mean; null where they may mean anybody. */
  readonly meant: (candidate: Candidate) => Meant | null;
}

/** Makes a function that tells whom “he”, “the spokesman” and the like mean: the one last named before, where it fits. */
export function createCast(text: string, candidates: readonly Candidate[], tongue: Tongue): Cast {
  const persons = candidates.filter((each) => each.kind === 'named' && each.mention.named.kind === 'person');
  const aliases = new Map<string, string>();
  const unnamed = new Map<string, Named>();
  const lastBefore = (offset: number, fits: (named: Named) => boolean): Named | null => {
    const block = text.lastIndexOf('\n', offset - 1) + 1;
    const previous = text.lastIndexOf('\n', block - 2) + 1;
    for (const from of [block, previous, Math.max(0, previous - REACH)]) {
      const near = persons.filter(({ start }) => start >= from && start < offset);
      const found = firstOfLastSentence(near, text).find((named) => fits(named)) ?? namedOf(near).toReversed().find(fits);
      if (found) return found;
    }
    return null;
  };
  const meant = (candidate: Candidate): Meant | null => {
    if (candidate.kind === 'named') return { named: candidate.mention.named, check: '' };
    if (candidate.kind === 'he' || candidate.kind === 'she') {
      const { kind } = candidate;
      const named = lastBefore(candidate.start, ({ sex }) => sex === null || sex === kind);
      return named && { named, check: `the text says “${kind}”` };
    }
    if (candidate.kind === 'other') return null;
    const { words, isDefinite, isHouse } = candidate;
    const plain = words.replace(tongue.the, '').replace(tongue.some, '');
    const noun = plain.split(' ').at(-1)?.toLowerCase() ?? '';
    if (isDefinite && !isHouse) {
      const named =
        lastBefore(candidate.start, ({ role }) => role.toLowerCase().includes(noun)) ??
        (aliases.has(words) ? null : lastBefore(candidate.start, ({ sex }) => sex === null || !/woman/u.test(noun) || sex === 'she'));
      if (named) return { named, check: `the text says “${words}”` };
    }
    const name = isDefinite || /^(?:my|his|her|their|our)\s/iu.test(words) || !plain.includes(' ') ? words : plain;
    const known = unnamed.get(name.toLowerCase()) ?? callOf(name, isHouse, noun);
    unnamed.set(name.toLowerCase(), known);
    return { named: known, check: '' };
  };
  return { meant };
}

const REACH = 1200;

function namedOf(candidates: readonly Candidate[]): Named[] {
  return candidates.flatMap((each) => (each.kind === 'named' ? [each.mention.named] : []));
}

/** Of the last sentence that names somebody, whom it names, the first of them first: he is who acts. */
function firstOfLastSentence(near: readonly Candidate[], text: string): Named[] {
  const last = near.at(-1);
  if (!last) return [];
  const same = near.filter(({ end }) => !/[.!?…][”"’']?\s/u.test(text.slice(end, last.start).replaceAll(/(?<!\p{L})\p{Lu}\p{L}{0,3}\./gu, '')));
  return namedOf(same);
}

function callOf(name: string, isHouse: boolean, noun: string): Named {
  const kind: ActorKind = isHouse ? 'organization' : isMany(noun) ? 'group' : 'person';
  return { name: upperFirst(name), kind, role: '', aliases: name === upperFirst(name) ? [] : [name], check: 'the text gives no name', of: '', sex: null };
}

function isMany(noun: string): boolean {
  return /(?:[^s]s|people|men|women|others|some|many|Beobachter|Experten)$/u.test(noun);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
