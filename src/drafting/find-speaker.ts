import type { Range } from '../text/normalise.ts';
import type { Candidate } from './candidate.ts';
import type { Quotation } from './find-quotations.ts';
import { saidBefore } from './said-before.ts';
import type { Setting } from './setting.ts';
import { tagIn } from './tag-in.ts';

/** What a text says of who said something. */
export interface Attribution {
  /** Null where it says nobody. */
  readonly who: Candidate | null;
  /** Whether words of saying bring it. */
  readonly isSaid: boolean;
  /** Whether nothing but a colon brings it. */
  readonly isGuessed?: boolean;
  /** Where it says so. */
  readonly where: 'between' | 'behind' | 'before' | 'none';
}

/** Where nothing is said of it. */
export const NOBODY: Attribution = { who: null, isSaid: false, where: 'none' };

/** Who the sentence of a quotation says it is of: between its parts, behind it, before it. */
export function findSpeaker(quotation: Quotation, setting: Setting): Attribution {
  const [first] = quotation.parts;
  const last = quotation.parts.at(-1);
  if (!first || !last) return NOBODY;
  const ahead = before(first, setting);
  // “Orr said that it was ‘late’ for a plan that Lund, who spoke first, calls his”
  const isBegun = ahead?.isSaid && !isOpen(last, setting);
  return (
    between(quotation, setting) ??
    (isBegun ? ahead : behind(last, setting)) ??
    ahead ??
    within(first, last, setting) ??
    NOBODY
  );
}

/** Whether the sentence goes on behind a quotation to say whose it is: “…,” said Orr. */
function isOpen(last: Range, { text }: Setting): boolean {
  const mark = markBehind(last, text);
  return (
    /[,?!،，—–-]\s?$/u.test(text.slice(Math.max(0, last.end - 2), last.end)) || /[,،，]/u.test(mark)
  );
}

function markBehind({ end }: Range, text: string): string {
  return /^[^\p{L}\p{N}\s]{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '';
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
  const { text } = setting;
  const from = last.end + markBehind(last, text).length;
  const next = /^\s*(\S)/u.exec(text.slice(from, from + 3))?.[1] ?? '';
  const isTag = isOpen(last, setting);
  if (!isTag && !/\p{Ll}/u.test(next)) return null;
  if (text.charAt(from) === '\n' || next === '' || GOES_ON.test(text.slice(from, from + 8)))
    return null;
  const sentence = rest(from, setting);
  const said = tagIn(sentence, setting, isTag ? 'tag' : 'behind');
  return said && { ...said, where: 'behind' };
}

/** What begins another clause says nothing of the quotation: “…,” and Ann said. */
const GOES_ON = /^\s(?:and|but|or|while|und|aber|et|mais)\s/iu;

function rest(from: number, { sentenceAt }: Setting): Range {
  return { start: from, end: Math.max(from, sentenceAt(from).end) };
}

function before(first: Range, setting: Setting): Attribution | null {
  const { start } = setting.sentenceAt(first.start);
  if (start >= first.start) return null;
  const clause = { start, end: first.start };
  const said = saidBefore(clause, setting);
  return said && { ...said, where: 'before' };
}

/** The sentence around, where it says something of the quotation anywhere. */
function within(first: Range, last: Range, setting: Setting): Attribution | null {
  const { end } = setting.sentenceAt(last.end);
  const said = tagIn({ start: last.end, end }, setting, 'behind');
  return said && isOfSentence(first, setting) ? { ...said, where: 'behind' } : null;
}

function isOfSentence(first: Range, { sentenceAt }: Setting): boolean {
  return sentenceAt(first.start).start < first.start - 3;
}
