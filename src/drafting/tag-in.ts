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
}

/** A clause that says who speaks: “he said”, “said Ann Orr”, “according to the ministry”. */
export function tagIn(range: Range, setting: Setting, how: 'tag' | 'behind' = 'tag'): Tag | null {
  const { masked, tongue, candidates } = setting;
  const clause = masked.slice(range.start, range.end);
  const inside = candidates.filter(({ start, end }) => start >= range.start && end <= range.end);
  const [verb] = verbsIn(clause, tongue);
  const source = tongue.accordingTo.exec(clause);
  if (source && source.index < Math.min(60, verb?.index ?? 60)) {
    const at = range.start + source.index + source[0].length;
    const who =
      inside.find(({ start }) => start >= at - 1) ??
      inside.find(({ end }) => end <= range.start + source.index);
    if (who) return { who, isSaid: true };
  }
  // Called “…” by Orr
  const agent = inside.find(({ start }) => start - range.start <= 8);
  if (agent && /^\W*by\s(?:the\s)?$/u.test(masked.slice(range.start, agent.start))) return { who: agent, isSaid: true };
  if (!verb) return how === 'tag' ? unusual(clause, inside, range) : null;
  const [from, to] = [range.start + verb.index, range.start + verb.index + verb[0].length];
  const reach = how === 'tag' ? 220 : 90;
  if (verb.index > reach) return null;
  const subject = subjectBefore({ start: range.start, end: from }, setting);
  const inverted = NOT_INVERTED.test(verb[0])
    ? undefined
    : inside.find(
        (each) =>
          each.start >= to && isFree(each, masked) && INVERTED.test(masked.slice(to, each.start)),
      );
  const isInverted =
    /^[^\p{L}]*$/u.test(clause.slice(0, verb.index)) || (!subject && verb.index < 30);
  const who = isInverted ? (inverted ?? subject) : (subject ?? inverted);
  return who ? { who: bearerOf(who, setting), isSaid: true } : null;
}

/** Behind these stands who is spoken to or of, never who speaks. */
const NOT_INVERTED = /ing$|^(?:tells?|told|calls?|called|accuse[sd]|remind(?:s|ed)|assure[sd]|inform(?:s|ed))$/iu;

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
