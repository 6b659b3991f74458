import type { NameRun, Token } from './name-run.ts';
import { FUNCTION_WORDS, JOINERS, TITLES } from './name-words.ts';
import { splitRun } from './split-run.ts';
import type { Tongue } from './tongue.ts';

/** Finds the runs of capitalised words in a text, in order, without the first word of a sentence where that is none of a name. */
export function nameRuns(text: string, tongue: Tongue): NameRun[] {
  const tokens = [...text.matchAll(WORD)].map(({ 0: word, index }): Token => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = endOfRun(tokens, at, text);
    if (end > at) runs.push(...splitRun(tokens, { from: at, end }, text, tongue));
    at = Math.max(end, at + 1);
  }
  return withRolesBefore(runs, text);
}

/** “the new Japanese Prime Minister, Yoshihide Suga,”: what stands before the comma is what he is. */
function withRolesBefore(runs: readonly NameRun[], text: string): NameRun[] {
  return runs.flatMap((run, index): NameRun[] => {
    const [before, next] = [runs[index - 1], runs[index + 1]];
    if (next && isTitleOf(run, next, text)) return [];
    if (!before || !isTitleOf(before, run, text)) return [run];
    return [{ ...run, role: before.name, from: before.from }];
  });
}

function isTitleOf(title: NameRun, { name, role, start, end }: NameRun, text: string): boolean {
  if (role !== '' || !name.includes(' ') || text.slice(title.end, start) !== ', ') return false;
  return TITLES.has(title.name.split(' ').at(-1) ?? '') && /^[,.;]/u.test(text.slice(end, end + 1));
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:\.(?=\p{Lu}\.?)|[’'‑-])[\p{L}\p{M}\p{N}]+)*(?:(?<=(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Adm|Sgt|Capt|Del|Prof|St|Jr|Sr|Rev|Hon|U\.S|U\.N|\p{Lu}\.\p{Lu}))\.)?/gu;

/** The index behind the last word of the name that begins at a word; the same index where none does. */
function endOfRun(tokens: readonly Token[], from: number, text: string): number {
  let end = from;
  for (let at = from; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token) break;
    if (at > from && before && !/^ $/u.test(text.slice(before.end, token.start))) break;
    const isMonth = at > from && end === at && /^(?:May|April|June|August)$/u.test(token.word);
    if (isMonth ? !/^ \d/u.test(text.slice(token.end, token.end + 2)) : isNameWord(token))
      end = at + 1;
    else if (!(JOINERS.test(token.word) && at > from && isJoined(tokens, at, text))) break;
    if (/[’']s?$/u.test(token.word) && isNameWord(token)) break;
  }
  return end;
}

/** “Ministry of Defence”, but not “the death of Smith”. */
function isJoined(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !after || text.slice(token.end, after.start) !== ' ') return false;
  // “van der Meer”
  if (PARTICLES.test(token.word) && PARTICLES.test(after.word))
    return isJoined(tokens, at + 1, text);
  if (!isNameWord(after)) return false;
  if (/^d(?:er|en)$/u.test(token.word))
    return /^v[ao]n$/iu.test(before.word)
      ? !GERMAN_NOUN.test(after.word)
      : GERMAN_HOUSE.test(before.word);
  return PARTICLES.test(token.word) || HOLDING.test(before.word);
}

const PARTICLES =
  /^(?:de|del|della|di|da|dos|du|von|van|der|den|bin|bint|al|el|la|le|ter|zu|ibn)$/u;
/** “Ursula von der Leyen”, but not “Ann Orr von der Akademie” */
const GERMAN_NOUN =
  /(?:ie|ität|ung|schaft|heit|keit|tion|amt|zentrale|stelle|gruppe|partei|schule|bank|kirche|union)$/u;
const GERMAN_HOUSE =
  /(?:ministerium|verband|bund|rat|partei|kirche|akademie|gesellschaft|republik|hof)$/iu;

const HOLDING =
  /^(?:Secretary|Minister|Ministry|Department|University|Bank|House|Board|Chief|Association|Committee|Institute|Center|Centre|Council|Union|Federation|President|Director|Bureau|Office|Court|Party|League|Academy|College|Commission|Chamber|Ministers|State|Organization|Organisation|Foundation|Society|Sons|Daughters|Church|Duke|Duchess|Prince|Princess|King|Queen|Republic|Kingdom|States|Speaker|Attorney|Governor|Mayor|Archbishop|Bishop|Senator|Representative)$/u;

function isNameWord({ word }: Token): boolean {
  return (
    /^(?:(?:al|el|ad|as|ar|ash)-)?\p{Lu}/u.test(word) &&
    !FUNCTION_WORDS.has(word.replace(/[’'].*$/u, ''))
  );
}
