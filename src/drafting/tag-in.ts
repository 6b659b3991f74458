import type { Range } from '../text/normalise.ts';
import { bearerOf } from './bearer-of.ts';
import type { Candidate } from './candidate.ts';
import { isFree } from './is-free.ts';
import type { Setting } from './setting.ts';
import { subjectBefore } from './subject-before.ts';
import { verbsIn } from './verbs-in.ts';

/** Whom a clause names, and whether it says that they speak. */
export interface Tag {
  readonly who: Candidate | null;
  readonly isSaid: boolean;
  /** Whether nothing but a colon says it. */
  readonly isGuessed?: boolean;
}

/** Whom a clause beside a quotation names as who speaks: “he said”, “said Ann Orr”, “according to the ministry”. */
export function tagIn(range: Range, setting: Setting, how: 'tag' | 'behind' = 'tag'): Tag | null {
  const { masked, tongue, candidates } = setting;
  const clause = masked.slice(range.start, range.end);
  const inside = candidates.filter(({ start, end }) => start >= range.start && end <= range.end);
  const [verb] = verbsIn(clause, tongue);
  const source = sourceIn(range, inside, setting, verb?.index ?? MOST_TO_SOURCE);
  if (source) return { who: source, isSaid: true };
  if (!verb) return how === 'tag' ? unusual(clause, inside, range) : null;
  if (verb.index > (how === 'tag' ? MOST_IN_TAG : MOST_BEHIND)) return null;
  const start = range.start + verb.index;
  const subject = subjectBefore({ start: range.start, end: start }, setting);
  const inverted = invertedBehind(verb[0], start + verb[0].length, inside, masked);
  const isFirst = !/\p{L}/u.test(clause.slice(0, verb.index)) || (!subject && verb.index < 30);
  const who = isFirst ? (inverted ?? subject) : (subject ?? inverted);
  return who ? { who: bearerOf(who, setting), isSaid: true } : null;
}

// In UTF-16 units from the mark: what stands farther away tells of something else.
const MOST_TO_SOURCE = 60;
const MOST_IN_TAG = 220;
const MOST_BEHIND = 90;

/** Whom it goes back to: “according to Orr” before any verb, or, called “…”, “by Orr”. */
function sourceIn(
  range: Range,
  inside: readonly Candidate[],
  { masked, tongue }: Setting,
  limit: number,
): Candidate | undefined {
  const source = tongue.accordingTo.exec(masked.slice(range.start, range.end));
  if (source && source.index < Math.min(MOST_TO_SOURCE, limit)) {
    const [from, to] = [source.index, source.index + source[0].length];
    return (
      inside.find(({ start }) => start >= range.start + to - 1) ??
      inside.find(({ end }) => end <= range.start + from)
    );
  }
  const [agent] = inside;
  const before = masked.slice(range.start, agent?.start ?? range.start);
  return /^[^\p{L}]{0,3}by\s(?:the\s)?$/u.test(before) ? agent : undefined;
}

/** Who speaks behind the verb: “said Ann Orr”. */
function invertedBehind(
  verb: string,
  end: number,
  inside: readonly Candidate[],
  masked: string,
): Candidate | undefined {
  if (NOT_INVERTED.test(verb)) return undefined;
  return inside.find(
    (each) =>
      each.start >= end && isFree(each, masked) && INVERTED.test(masked.slice(end, each.start)),
  );
}

/** Behind these stands who is spoken to or of, never who speaks. */
const NOT_INVERTED =
  /ing$|^(?:tells?|told|calls?|called|accuse[sd]|remind(?:s|ed)|assure[sd]|inform(?:s|ed))$/iu;

/** Between a verb and who speaks stands what they are, and no other clause: “said that Orr knew”. */
const INVERTED =
  /^(?=[\s\S]{0,60}$)(?:\s(?!(?:that|when|if|whether|how|why|what|because|to|in|on|at|as|of|about|after|before|he|she|it|they|dass|que)(?!\p{L}))[\p{L}\p{N}.’'-]+)*\s?$/iu;

/** “…,” Ann thundered. */
function unusual(clause: string, inside: readonly Candidate[], { start }: Range): Tag | null {
  const [first] = inside;
  if (!first || first.start - start > 4) return null;
  return /^\s\p{Ll}+(?:ed|s)\b|^[,.]/u.test(clause.slice(first.end - start))
    ? { who: first, isSaid: true }
    : null;
}
