import { findQuotedSpans } from './find-quoted-spans.ts';
import type { Range } from './normalise.ts';
import { SINGLE_MARKS } from './quotation-marks.ts';

/**
 * Finds what stands between single quotation marks, ‘…’, '…', ’…’, ‚…‘, ´…´ and the like, and not in double ones: the words, without
 * the marks, in order. An apostrophe is no mark: “don’t”, “the ’90s”, “rock ’n’ roll”, “the workers’ pay”. A quotation
 * that goes on in the next paragraph, which then opens with ‘ again, gives one range a paragraph.
 */
export function findSingleQuoted(text: string): Range[] {
  const bare = withoutDouble(text);
  const spans: Range[] = [];
  for (const { mark, start, next } of openingsIn(bare)) {
    if (start <= (spans.at(-1)?.end ?? 0)) continue;
    const length = lengthOf(bare.slice(start, next), mark, bare.charAt(next) === '‘');
    // What stands in double marks is found as that.
    if (length !== null && /[\p{L}\p{N}]{2}|\p{Lo}/u.test(bare.slice(start, start + length)))
      spans.push({ start, end: start + length });
  }
  return spans;
}

interface Opening {
  readonly mark: string;
  readonly start: number;
  /** Where the next mark of the kind opens, or the text ends. */
  readonly next: number;
}

function openingsIn(text: string): Opening[] {
  const next: Record<string, number> = {};
  const last = [...text.matchAll(OPENING)].reverse().map(({ 0: mark, index }) => {
    const opening = { mark, start: index + 1, next: next[mark] ?? text.length };
    next[mark] = index;
    return opening;
  });
  return last.reverse();
}

/** At a word that begins with no elision, such as “’em” and “’90s”; single letters are those of “rock ’n’ roll” and “’s avonds”. */
const OPENING = new RegExp(
  String.raw`(?:(?<=^|[\s([{«“„"/—–-])[${Object.keys(SINGLE_MARKS).join('')}]|(?<=[\p{Script=Han}，。：；、])[‘＇])(?![\s‘’'´′＇]|[dkmnrst](?!\p{L})|\d\ds?(?!\p{L})|(?:em|tis|twas|til|till|cause|cos|bout|round)(?!\p{L}))`,
  'giu',
);

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

/**
 * How long the words are that a mark opens, up to the next that does; null where nothing closes it in their
 * block, and the next does not open with it (`isNext`) either.
 */
function lengthOf(text: string, mark: string, isNext: boolean): number | null {
  const lineEnd = text.indexOf('\n');
  const line = lineEnd < 0 ? text : text.slice(0, lineEnd);
  let possessive: number | null = null;
  for (const { index } of line.matchAll(CLOSING[mark] ?? /(?!)/gu)) {
    if (!isPossessive(line, index)) return index;
    possessive ??= index;
  }
  const goesOn = isNext && lineEnd >= 0 && lineEnd === text.trimEnd().length;
  return possessive ?? (goesOn ? lineEnd : null);
}

const CLOSING: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SINGLE_MARKS).map(([mark, closing]) => [
    mark,
    new RegExp(`(?<=\\S)[${closing}](?!(?!\\p{Script=Han})[\\p{L}\\p{N}])`, 'gu'),
  ]),
);

/** Whether an apostrophe may be that of “the workers’ pay” or “we’re goin’ home”. */
function isPossessive(text: string, index: number): boolean {
  return (
    /(?:s|in)$/u.test(text.slice(Math.max(0, index - 2), index)) &&
    /^\s\p{L}/u.test(text.slice(index + 1, index + 3))
  );
}
