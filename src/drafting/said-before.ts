import type { Range } from '../text/normalise.ts';
import { bearerOf } from './bearer-of.ts';
import { isFree } from './is-free.ts';
import type { Setting } from './setting.ts';
import { subjectBefore } from './subject-before.ts';
import { type Tag } from './tag-in.ts';
import { verbsIn } from './verbs-in.ts';

/** Whom the clause before a quotation names as who speaks: “Ann told reporters that”, “According to Ann,”, “Ann:”. */
export function saidBefore(clause: Range, setting: Setting): Tag | null {
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
    if (who) return { who: bearerOf(who, setting), isSaid: true };
    if (isFirst && behindVerb) return { who: bearerOf(behindVerb, setting), isSaid: true };
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
