import type { Range } from '../text/normalise.ts';
import type { Candidate } from './people-in.ts';
import { isFree } from './is-free.ts';
import { MASK, sentenceAround } from './sentence-around.ts';
import type { Quotation } from './find-quotations.ts';
import type { Tongue } from './tongue.ts';

/** What a text says of who said something. */
export interface Attribution {
  /** Null where it says nobody. */
  readonly who: Candidate | null;
  /** Whether words of saying bring it. */
  readonly isSaid: boolean;
  /** Where it says so. */
  readonly where: 'between' | 'behind' | 'before' | 'none';
}

/** The text in which to look for who speaks, and who may. */
export interface Setting {
  readonly text: string;
  /** The same length, what is quoted masked. */
  readonly masked: string;
  readonly candidates: readonly Candidate[];
  readonly tongue: Tongue;
}

/** Where nothing is said of it. */
export const NOBODY: Attribution = { who: null, isSaid: false, where: 'none' };

/** Who the sentence of a quotation says it is of: between its parts, behind it, before it. */
export function findSpeaker(quotation: Quotation, setting: Setting): Attribution {
  const [first] = quotation.parts;
  const last = quotation.parts.at(-1);
  if (!first || !last) return NOBODY;
  return (
    between(quotation, setting) ??
    behind(last, setting) ??
    before(first, setting) ??
    within(first, last, setting) ??
    NOBODY
  );
}

function between({ parts }: Quotation, setting: Setting): Attribution | null {
  for (const [index, part] of parts.slice(1).entries()) {
    const previous = parts[index];
    if (!previous) continue;
    const gap = { start: previous.end, end: part.start };
    const said = setting.text.slice(gap.start, gap.end).includes('\n') ? null : tagIn(gap, setting);
    if (said) return { who: said.who, isSaid: true, where: 'between' };
  }
  return null;
}

function behind(last: Range, setting: Setting): Attribution | null {
  const { text, masked } = setting;
  const mark = /^[^\p{L}\p{N}\s]{0,3}/u.exec(text.slice(last.end, last.end + 3))?.[0] ?? '';
  const isOpen =
    /[,?!،，—–-]\s?$/u.test(text.slice(Math.max(0, last.end - 2), last.end)) ||
    /[,،，]/u.test(mark);
  const from = last.end + mark.length;
  const next = /^\s*(\S)/u.exec(text.slice(from, from + 3))?.[1] ?? '';
  if (!isOpen && !/\p{Ll}/u.test(next)) return null;
  if (text.charAt(from) === '\n' || next === '' || GOES_ON.test(text.slice(from, from + 8)))
    return null;
  const sentence = rest(from, masked);
  const said = tagIn(sentence, setting, isOpen ? 'tag' : 'behind');
  return said && { ...said, where: 'behind' };
}

/** What begins another clause says nothing of the quotation: “…,” and Ann said. */
const GOES_ON = /^\s(?:and|but|or|while|und|aber|et|mais)\s/iu;

function rest(from: number, masked: string): Range {
  return { start: from, end: Math.max(from, sentenceAround(masked, from).end) };
}

function before(first: Range, setting: Setting): Attribution | null {
  const { start } = sentenceAround(setting.masked, first.start);
  if (start >= first.start) return null;
  const clause = { start, end: first.start };
  const said = saidBefore(clause, setting);
  return said && { ...said, where: 'before' };
}

/** The sentence around, where it says something of the quotation anywhere. */
function within(first: Range, last: Range, setting: Setting): Attribution | null {
  const { end } = sentenceAround(setting.masked, last.end);
  const said = tagIn({ start: last.end, end }, setting, 'behind');
  return said && isOfSentence(first, setting) ? { ...said, where: 'behind' } : null;
}

function isOfSentence(first: Range, { masked }: Setting): boolean {
  return sentenceAround(masked, first.start).start < first.start - 3;
}

interface Tag {
  readonly who: Candidate | null;
  readonly isSaid: boolean;
}

/** A clause that says who speaks: “he said”, “said Ann Orr”, “according to the ministry”. */
function tagIn(range: Range, setting: Setting, how: 'tag' | 'behind' = 'tag'): Tag | null {
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
  if (!verb) return how === 'tag' ? unusual(clause, inside, range) : null;
  const [from, to] = [range.start + verb.index, range.start + verb.index + verb[0].length];
  const reach = how === 'tag' ? 220 : 90;
  if (verb.index > reach) return null;
  const subject = subjectBefore({ start: range.start, end: from }, setting);
  const inverted = inside.find(
    (each) => each.start >= to && each.start - to <= 60 && isFree(each, masked),
  );
  const isInverted =
    /^[^\p{L}]*$/u.test(clause.slice(0, verb.index)) || (!subject && verb.index < 30);
  const who = isInverted ? (inverted ?? subject) : (subject ?? inverted);
  return who ? { who: named(who, setting), isSaid: true } : null;
}

/** “…,” Ann thundered. */
function unusual(clause: string, inside: readonly Candidate[], { start }: Range): Tag | null {
  const [first] = inside;
  if (!first || first.start - start > 4) return null;
  return /^\s\p{Ll}+(?:ed|s)\b|^[,.]/u.test(clause.slice(first.end - start))
    ? { who: first, isSaid: true }
    : null;
}

function saidBefore(clause: Range, setting: Setting): Tag | null {
  const { masked, tongue, candidates } = setting;
  const words = masked.slice(clause.start, clause.end);
  const inside = candidates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  for (const verb of verbsIn(words, tongue).toReversed()) {
    // “Trump attacked Clinton for her vote, saying: …”
    const isJoined =
      /ing$/u.test(verb[0]) && /[,—–-]\s(?:\p{L}+ly )?$/u.test(words.slice(0, verb.index));
    const who = isJoined
      ? (inside.find((each) => isFree(each, setting.masked)) ?? null)
      : subjectBefore({ start: clause.start, end: clause.start + verb.index }, setting);
    const behindVerb = inside.find(({ start }) => start >= clause.start + verb.index);
    // Said Ellis: “…”
    const isFirst = /^[^\p{L}]*$/u.test(words.slice(0, verb.index));
    if (who) return { who: named(who, setting), isSaid: true };
    if (isFirst && behindVerb) return { who: named(behindVerb, setting), isSaid: true };
  }
  const source = tongue.accordingTo.exec(words);
  if (source) {
    const who = inside.find(({ start }) => start >= clause.start + source.index);
    if (who) return { who, isSaid: true };
  }
  const isAnnounced = /[:：]\s*\S{0,2}\s?$/u.test(words);
  const subject = inside.find((each) => isFree(each, setting.masked)) ?? null;
  if (isAnnounced) return { who: subject, isSaid: subject !== null };
  return subject ? { who: subject, isSaid: false } : null;
}

/** Who does what a verb says: the nearest before it that nothing else has hold of. */
function subjectBefore(clause: Range, setting: Setting): Candidate | null {
  const { masked, candidates } = setting;
  const inside = candidates
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .toReversed();
  let second: Candidate | null = null;
  let apposed: Candidate | null = null;
  for (const each of inside) {
    if (!isFree(each, setting.masked)) continue;
    const gap = masked.slice(each.end, clause.end);
    if (gap.includes(MASK)) {
      second ??= each;
      continue;
    }
    // What stands right before a comma may only tell of somebody else: “Ann Orr, head of the ministry, said”.
    const isNameOfRole = inside.some(
      (other) => other !== each && other.kind === 'called' && named(other, setting) === each,
    );
    if (isNameOfRole) return each;
    const isApposed =
      /^[^,]*,\s*$/u.test(gap) &&
      /\p{L}.*,\s[^,]*$/u.test(masked.slice(clause.start, each.start)) &&
      !isIntroduced(masked, clause, each);
    if (isApposed) {
      apposed ??= each;
      continue;
    }
    if (gap.length <= 3 || !/[;:]/u.test(gap)) return each;
    else second ??= each;
  }
  return second ?? apposed;
}

/** Whether the comma before somebody only ends what a sentence begins with: “On Monday, Ann Orr, …”. */
function isIntroduced(masked: string, clause: Range, { start }: Range): boolean {
  return /^\P{L}*(?:(?:But|And|Still|Yet) )?(?:In|On|At|After|Before|During|Asked|When|While|As|With|Speaking|For|By|Since|Despite|Although|Though|If|Earlier|Later|Meanwhile|However|Instead)(?!\p{L})[^,]*,\s$/u.test(
    masked.slice(clause.start, start),
  );
}

/** Of “the spokesman, Wang Wenbin,” and “a spokesman for the ministry, Wang Wenbin,” the name. */
function named(who: Candidate, { masked, candidates }: Setting): Candidate {
  if (who.kind !== 'called') return who;
  const next = candidates
    .filter(({ start, kind }) => start >= who.end && kind === 'named')
    .slice(0, 3);
  return next.find((each) => isBearer(who, each, masked)) ?? who;
}

function isBearer({ end }: Range, name: Candidate, masked: string): boolean {
  if (name.kind !== 'named' || name.mention.named.kind !== 'person') return false;
  const gap = masked.slice(end, name.start);
  const behind = masked.slice(name.end, name.end + 2);
  return (
    /^(?:,? | (?:for|of|at|in|with|to|from) [^,;:\uFFFC]{2,60}, )$/u.test(gap) &&
    /^(?:[,.]|$| \p{Ll})/u.test(behind)
  );
}

/** The verbs of saying in a clause, and not the nouns that look alike: “the United States”, “his remarks”. */
function verbsIn(clause: string, { verbs, nounsBehind }: Tongue): RegExpExecArray[] {
  return [...clause.matchAll(new RegExp(verbs.source, 'giu'))].filter(({ 0: verb, index }) => {
    const before = clause.slice(Math.max(0, index - 12), index);
    if (/^\p{Lu}/u.test(verb) && /\p{L}/u.test(before)) return false;
    return !nounsBehind.test(before);
  });
}
