import type { NameRun, Token } from './name-run.ts';
import { FUNCTION_WORDS, isTitle, JOINERS } from './name-words.ts';
import type { Tongue } from './tongue.ts';

/** The first word of a run, and the one behind its last, by their indexes. */
interface Bounds {
  readonly from: number;
  readonly end: number;
}

/** Parts a run into what somebody is and what they are called. */
export function splitRun(
  tokens: readonly Token[],
  { from, end }: Bounds,
  text: string,
  tongue: Tongue,
): NameRun[] {
  const run = tokens.slice(from, end);
  const last = run.at(-1);
  if (!last) return [];
  const title = run.findLastIndex(({ word }) => isTitle(word));
  const named = run.slice(afterTitle(run, title));
  const [first] = named;
  // “Fraktionschef der SPD”, “Präsident des Gerichts”
  if (first && title >= 0 && /^d(?:er|en)$/u.test(first.word)) return [];
  if (!first) {
    const [start] = run;
    return start ? [runOf(text, start.start, last, start.start)] : [];
  }
  const role = roleStart(
    tokens,
    from,
    title >= 0 ? (run[0]?.start ?? first.start) : first.start,
    text,
    tongue,
  );
  return [runOf(text, first.start, last, Math.min(role, first.start))];
}

/** The index behind a title with what it is the title of: “Secretary of State”. */
function afterTitle(run: readonly Token[], title: number): number {
  let at = title + 1;
  while (title >= 0 && JOINERS.test(run[at]?.word ?? '') && at + 2 < run.length) at += 2;
  return at;
}

function runOf(text: string, start: number, last: Token, from: number): NameRun {
  const possessive = /[’']s?$/u.exec(last.word)?.[0].length ?? 0;
  const end = last.end - possessive;
  return {
    name: text.slice(start, end),
    role: text.slice(from, start).trim().replace(/,$/u, ''),
    start,
    end,
    from,
  };
}

/** Where the words before a name begin that say what its bearer is: “Chinese Foreign Ministry spokesperson Wang Wenbin”. */
function roleStart(
  tokens: readonly Token[],
  from: number,
  start: number,
  text: string,
  tongue: Tongue,
): number {
  let begin = start;
  let isRole = false;
  for (let at = from - 1; at >= 0 && from - at <= MOST_ROLE; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !/^[ ]$/u.test(text.slice(token.end, next.start))) break;
    const isNoun = tongue.roles.exec(token.word)?.[0] === token.word && /^\p{Ll}/u.test(token.word);
    if (!isRole && !isNoun && !MODIFIERS.test(token.word)) break;
    if (!isNoun && !MODIFIERS.test(token.word) && !/^\p{Lu}|^[’']s$/u.test(token.word)) break;
    if (FUNCTION_WORDS.has(token.word)) break;
    isRole ||= isNoun;
    begin = token.start;
  }
  return isRole || begin < start ? begin : start;
}

const MOST_ROLE = 8;
const MODIFIERS =
  /^(?:former|then|vice|deputy|senior|chief|presidential|vice-presidential|campaign|foreign|press|communications?|political|science|national|security|running|state|acting|assistant|associate|executive|general|managing|top|policy|economic|finance|longtime|veteran|fellow|gubernatorial|congressional|defen[cs]e|prime|interior|ex|co|news|law|tax)$/u;
