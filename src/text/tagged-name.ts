import { indexAt } from './index-at.ts';
import type { Range } from './normalise.ts';
import { CLOSERS } from './quotation-marks.ts';

/**
 * Which of some names, in order, the text gives as that of the speaker right beside what stands between two marks: “…,”
 * said Ann; “…,” Ann said; Ann said: “…”. Null where it says so in any other way, or of a part of a name.
 */
export function taggedName<T extends Range>(
  text: string,
  marked: Range,
  names: readonly T[],
): T | null {
  const first = indexAt(names, marked.end);
  const [before, after] = [names[first], names[first + 1]];
  if (after && isTagAfter(text, marked, after)) return after;
  const last = before && before.end <= marked.start ? before : names[indexAt(names, marked.start)];
  return last && last.end <= marked.start && isTagBefore(text, marked, last) ? last : null;
}

function isTagAfter(text: string, { end }: Range, name: Range): boolean {
  if (name.start - end > REACH) return false;
  const between = text.slice(end, name.start);
  const next = text.slice(name.end, name.end + REACH);
  // Without a comma the sentence may be over: “We go.” Ann left.
  const isGoingOn = /^[,?!]$/u.test(text.charAt(end - 1)) || /^\S?,/u.test(between);
  if (!isGoingOn || !/^[^\p{L}\p{N}.]{1,4}(?:\p{L}+ )?$/u.test(between)) return false;
  if (SAYS_LAST.test(between))
    return /^(?:[^\p{L}\p{N}'’ -]|$| (?:on|in|at|to|after|during)\b)/u.test(next);
  return !/\p{L}/u.test(between) && SAYS_FIRST.test(next);
}

function isTagBefore(text: string, { start }: Range, name: Range): boolean {
  if (start - name.end > REACH) return false;
  const opening = /^ (\p{L}+)[,:]?\s[^\p{L}\p{N}\s]{1,2}\s?$/u.exec(text.slice(name.end, start));
  const isSaying = SAYS_FIRST.test(` ${opening?.[1] ?? ''} `);
  return isSaying && BEGINS.test(text.slice(Math.max(0, name.start - 4), name.start));
}

const BEGINS = new RegExp(String.raw`(?:^|\n|[.!?…][${CLOSERS}]?\s)$`, 'u');
const REACH = 40;
const SAYING = [
  'said|says|added|adds|told|wrote|writes|tweeted|asked|asks|replied|insisted|argued|declared|warned|noted',
  'sagte|sagt|erklärte|erklärt|schrieb|betonte|dit|déclare|affirme|ajoute|écrit|dijo|dice|afirmó|añadió|declaró',
  'disse|afirma|afirmou|detto|zei|zegt|sade|säger|sagde|siger|sier|powiedział|powiedziała|сказал|сказала|заявил|заявила',
].join('|');
const SAYS_LAST = new RegExp(`(?<!\\p{L})(?:${SAYING}) $`, 'u');
const SAYS_FIRST = new RegExp(`^ (?:${SAYING})(?!\\p{L})`, 'u');
