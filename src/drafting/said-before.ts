import type { Range } from '../text/normalise.ts';
import { bearerOf } from './bearer-of.ts';
import type { Candidate } from './candidate.ts';
import { isFree } from './is-free.ts';
import type { Setting } from './setting.ts';
import { subjectBefore } from './subject-before.ts';
import type { Tag } from './tag-in.ts';
import { verbsIn } from './verbs-in.ts';

/** Whom the clause before a quotation names as who speaks: “Ann told reporters that”, “According to Ann,”, “Ann:”. */
export function saidBefore(clause: Range, setting: Setting): Tag | null {
  const { masked, tongue, candidates } = setting;
  const words = masked.slice(clause.start, clause.end);
  const inside = candidates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const sayer = ownerOfWords(clause, inside, setting) ?? subjectOfVerbs(clause, inside, setting);
  if (sayer) return { who: bearerOf(sayer, setting), isSaid: true };
  const source = tongue.accordingTo.exec(words);
  const named = source && inside.find(({ start }) => start >= clause.start + source.index);
  if (named) return { who: named, isSaid: true };
  const subject = inside.find((each) => isFree(each, masked));
  if (!subject) return null;
  const isSaid = /[:：]\s*\S{0,2}\s?$/u.test(words);
  // “Orr: …” says it; “the words that Orr knew by heart: …” does not.
  const isBare = !/\p{L}/u.test(masked.slice(subject.end, clause.end));
  return { who: subject, isSaid, isGuessed: isSaid && !isBare };
}

/** “Orr’s claim that” right before the quotation. */
function ownerOfWords(
  { end }: Range,
  inside: readonly Candidate[],
  { masked, tongue }: Setting,
): Candidate | undefined {
  return inside.findLast((each) => {
    const behind = masked.slice(each.end, end);
    const noun = tongue.sayings.exec(behind);
    const rest = behind.slice((noun?.index ?? 0) + (noun?.[0].length ?? 0));
    const isOwned = /^[’']s?\s(?:\p{L}+\s){0,2}$/u.test(behind.slice(0, noun?.index ?? 0));
    return isOwned && OF_WORDS.test(rest) && verbsIn(rest, tongue).length === 0;
  });
}

/** “Orr’s claim that”, but not “Orr’s claim was”. */
const OF_WORDS = /^(?:\s(?:that|of|to|for|about|as|on)\s[^,;.\uFFFC]{0,40}|[\s:,]*\S{0,2}\s?)$/u;

const CARRIED_ON = /\uFFFC[^\p{L}]*(?:and|but|und|aber|et|mais) (?:then |also |later )?$/u;

/** Who does what the last verb of saying says. */
function subjectOfVerbs(
  clause: Range,
  inside: readonly Candidate[],
  setting: Setting,
): Candidate | undefined {
  const words = setting.masked.slice(clause.start, clause.end);
  const verbs = verbsIn(words, setting.tongue).toReversed();
  for (const [at, { 0: verb, index }] of verbs.entries()) {
    const before = words.slice(0, index);
    // “Orr said the ministry ‘waits’, but urged …”: who does the one does the other.
    if (at + 1 < verbs.length && CARRIED_ON.test(before)) continue;
    const behind = inside.find(({ start }) => start >= clause.start + index + verb.length);
    const between = words.slice(index + verb.length, (behind?.start ?? clause.end) - clause.start);
    // “described by Orr as”
    if (behind && /^\s(?:\p{L}+ly\s)?by\s$/u.test(between)) return behind;
    // “Lund attacked Orr for her vote, saying: …”
    const isJoined = verb.endsWith('ing') && /[,—–-]\s(?:\p{L}+ly )?$/u.test(before);
    const subject = isJoined
      ? inside.find((each) => isFree(each, setting.masked))
      : subjectBefore({ start: clause.start, end: clause.start + index }, setting);
    if (subject) return subject;
    // “Said Orr: …”
    if (behind && !/\p{L}/u.test(before)) return behind;
  }
  return undefined;
}
