import type { Range } from '../text/normalise.ts';
import type { Tongue } from './tongue.ts';

/** A run of words that make a name, with what is said before it of who that is. */
export interface NameRun extends Range {
  readonly name: string;
  /** “Chinese Foreign Ministry spokesperson”; '' where nothing stands there. */
  readonly role: string;
  /** Where the role begins, or the name where there is none. */
  readonly from: number;
}

interface Token extends Range {
  readonly word: string;
}

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
    if (end > at) runs.push(...splitRun(tokens.slice(0, end), at, text, tongue));
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
    if (isMonth ? !/^ \d/u.test(text.slice(token.end, token.end + 2)) : isNameWord(token, text))
      end = at + 1;
    else if (!(JOINERS.test(token.word) && at > from && isJoined(tokens, at, text))) break;
    if (/[’']s?$/u.test(token.word) && isNameWord(token, text)) break;
  }
  return end;
}

/** “Ministry of Defence”, but not “the death of Smith”. */
function isJoined(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !after || !isNameWord(after, text)) return false;
  if (text.slice(token.end, after.start) !== ' ') return false;
  return PARTICLES.test(token.word) || HOLDING.test(before.word);
}

const JOINERS =
  /^(?:of|for|on|de|del|della|di|da|dos|du|von|van|der|den|bin|bint|al|el|la|le|ter|zu|und|ibn)$/u;
const PARTICLES =
  /^(?:de|del|della|di|da|dos|du|von|van|der|den|bin|bint|al|el|la|le|ter|zu|ibn)$/u;
const HOLDING =
  /^(?:Secretary|Minister|Ministry|Department|University|Bank|House|Board|Chief|Association|Committee|Institute|Center|Centre|Council|Union|Federation|President|Director|Bureau|Office|Court|Party|League|Academy|College|Commission|Chamber|Ministers|State|Organization|Organisation|Foundation|Society|Sons|Daughters|Church|Duke|Duchess|Prince|Princess|King|Queen|Republic|Kingdom|States|Speaker|Attorney|Governor|Mayor|Archbishop|Bishop|Senator|Representative)$/u;

function isNameWord({ word, start }: Token, text: string): boolean {
  if (!/^\p{Lu}/u.test(word) || FUNCTION_WORDS.has(word.replace(/[’'].*$/u, ''))) return false;
  // The first word of a sentence is a name only with more behind it, or where it cannot be anything else.
  return !/^\d/u.test(text.slice(start, start + 1));
}

/** Parts a run into what somebody is and what they are called. */
function splitRun(tokens: readonly Token[], from: number, text: string, tongue: Tongue): NameRun[] {
  const run = tokens.slice(from);
  const last = run.at(-1);
  if (!last) return [];
  const title = run.findLastIndex((token, index) => index < run.length && TITLES.has(token.word));
  const named = run.slice(afterTitle(run, title));
  const [first] = named;
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
    const isNoun = tongue.roles.test(token.word) && /^\p{Ll}/u.test(token.word);
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

/** Words before a name that are none of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `Former Interim Acting Retired Longtime Then Incoming Outgoing President Vice Prime Premier Minister Secretary Chancellor Senator Sen. Governor Gov. Representative Rep. Congressman Congresswoman Speaker Ambassador
   Judge Justice General Gen. Colonel Col. Admiral Adm. Captain Capt. Lieutenant Lt. Sergeant Sgt. Mayor Chairman Chairwoman Chair Director Commissioner Attorney
   Dr. Doctor Professor Prof. Mr. Mr Mrs. Mrs Ms. Ms Miss Madam Sir Lord Lady Dame King Queen Prince Princess Pope Cardinal Archbishop Bishop Father Sister Del. Rev. Reverend
   Candidate Nominee Spokesman Spokeswoman Spokesperson CEO Chief Officer Sheriff Deputy Detective Inspector Major Democrat Republican
   Herr Frau Bundeskanzler Bundeskanzlerin Präsident Präsidentin Außenminister Außenministerin Kanzler Kanzlerin Minister Ministerin Bundespräsident Regierungssprecher
   M. Mme Monsieur Madame`.split(/\s+/u),
);

/** Words that begin a sentence, and are no names. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `A An The This That These Those He She It They We I You As At After Although And Before Because But By For From How If In Is It Its Like Nor Not Now Of On Once Or So Since Than Then
   There Though To Today Under Until Unless What When Where Whether Which While Who Whose Why With Would Will Was Were Has Have Had Did Does Do Can Could Should May Might Must Yet Yes No Also Both
   Even Only Still Tonight Yesterday Tomorrow Meanwhile However Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
   Asked Said Says Told Let Against Among About Over Between During Despite Some Many Most All Never Ever Again Just Unlike Whereas Without Within Through Across Toward Towards Per Via Because His Her Their Our My Your
   Another Each Every Few Several Such Other Others One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next More Less Much Perhaps Maybe Indeed Instead Later Earlier Recently According Speaking
   Here Well Oh Ok Okay Please Thank Thanks Sorry Look Listen Mr Source Read Click Follow Photo Image Video Update Correction Clarification Nearly Almost About Around Any Anyone Everyone Nobody Nothing Something Someone
   Sept Oct Nov Dec Feb Aug Der Die Das Den Dem Des Ein Eine Einer Und Aber Auch Er Sie Es Wir Ich Im In Am Zum Zur Für Mit Von Vor Nach Bei Als Wenn Wie Was Wer Laut So Doch Denn Dabei Damit Le La Les Un Une Des Du De En Au Aux Et Mais Selon Pour Par Il Elle Ils On Ce Cette`.split(
    /\s+/u,
  ),
);
