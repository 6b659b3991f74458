import { findQuotedSpans } from './find-quoted-spans.ts';
import type { Range } from './normalise.ts';

/**
 * Finds what stands between single quotation marks, ‘…’, '…', ’…’ and ‚…‘, and not in double ones: the words, without
 * the marks, in order. An apostrophe is no mark: “don’t”, “the ’90s”, “rock ’n’ roll”, “the workers’ pay”. A quotation
 * that goes on in the next paragraph, which then opens with ‘ again, gives one range a paragraph.
 */
export function findSingleQuoted(text: string): Range[] {
  const bare = withoutDouble(text);
  const spans: Range[] = [];
  for (const { 0: mark, index } of bare.matchAll(OPENING)) {
    const start = index + mark.length;
    if (start <= (spans.at(-1)?.end ?? 0)) continue;
    const end = endOf(bare, start, mark);
    // What stands in double marks is found as that.
    if (end !== null && /[\p{L}\p{N}]{2}|\p{Lo}/u.test(bare.slice(start, end)))
      spans.push({ start, end });
  }
  return spans;
}

/** At a word that begins with no elision, such as “’em” and “’90s”; single letters are those of “rock ’n’ roll”. */
const OPENING =
  /(?:(?<=^|[\s([{«“„"/—–-])[‘‚'’]|(?<=[\p{Script=Han}，。：；、])‘)(?![\s‘’']|[a-z](?!\p{L})|\d\ds?(?!\p{L})|(?:em|tis|twas|til|till|cause|cos|bout|round)(?!\p{L}))/giu;

/** The same length, with what stands in double marks made something else. */
function withoutDouble(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of findQuotedSpans(text)) {
    result += text.slice(at, start) + '\uFFFC'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Where the words end that a mark opens; null where nothing closes it before the block ends. */
function endOf(text: string, start: number, mark: string): number | null {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const next = line.search(NEXT_OPENING);
  const own = next < 0 ? line : line.slice(0, next);
  let possessive: number | null = null;
  for (const { index } of own.matchAll(CLOSING[mark] ?? NEVER)) {
    if (!isPossessive(own, index)) return start + index;
    possessive ??= index;
  }
  if (possessive !== null) return start + possessive;
  const goesOn = mark === '‘' && lineEnd >= 0 && /^\n+‘/u.test(text.slice(lineEnd, lineEnd + 3));
  return goesOn ? lineEnd : null;
}

const NEVER = /(?!)/gu;
const NEXT_OPENING = /[\s(]‘(?=[\p{L}\p{N}])/u;
const closing = (marks: string) =>
  new RegExp(`(?<=\\S)[${marks}](?!(?!\\p{Script=Han})[\\p{L}\\p{N}])`, 'gu');
const CLOSING: Readonly<Record<string, RegExp>> = {
  '‘': closing("’'"),
  '’': closing('’'),
  '‚': closing("‘’'"),
  "'": closing("'’"),
};

/** Whether an apostrophe may be that of “the workers’ pay” or “we’re goin’ home”. */
function isPossessive(text: string, index: number): boolean {
  return (
    /(?:s|in)$/u.test(text.slice(0, index).slice(-2)) &&
    /^\s\p{L}/u.test(text.slice(index + 1, index + 3))
  );
}
