import type { Range } from './normalise.ts';
import { CLOSING_MARKS, isStraight, QUOTATION_MARK } from './quotation-marks.ts';

/**
 * Finds what stands between double quotation marks: “…”, "…", ''…'', „…“, «…», 「…」, 『…』. Ranges are of the words,
 * without the marks. A quotation that goes on in the next paragraph, which then opens with a mark again, gives one
 * range a paragraph. Marks that do not pair up are passed over. Blocks of the text are separated by a line feed.
 */
export function findQuotedSpans(text: string): Range[] {
  const spans: Range[] = [];
  let open: Opening | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK_OR_BREAK)) {
    if (mark === '\n') {
      open = breakParagraph(text, index, open, spans);
    } else if (open && isClosing(text, index, mark, open.mark)) {
      if (index > open.start) spans.push({ start: open.start, end: index });
      open = null;
    } else if (isOpening(text, index, mark)) {
      open = open && !'"“'.includes(mark) ? open : { mark, start: index + mark.length };
    }
  }
  return spans;
}

interface Opening {
  readonly mark: string;
  readonly start: number;
}

const MARK_OR_BREAK = new RegExp(`${QUOTATION_MARK.source}|\\n`, 'gu');

function isOpening(text: string, index: number, mark: string): boolean {
  const [before = ' ', after = ' '] = [text[index - 1], text[index + mark.length]];
  if (isStraight(mark)) return !/[\p{L}\p{N}.,!?…=]/u.test(before) && /\S/u.test(after);
  if (mark === '»') return /[\s(]/u.test(before) && /\S/u.test(after);
  return mark in CLOSING_MARKS;
}

function isClosing(text: string, index: number, mark: string, opened: string): boolean {
  if (!CLOSING_MARKS[opened]?.includes(mark)) return false;
  return !isStraight(mark) || /\S/u.test(text[index - 1] ?? ' ');
}

/** At the end of a block: the quotation goes on if the next block opens with the same mark. */
function breakParagraph(
  text: string,
  index: number,
  open: Opening | null,
  spans: Range[],
): Opening | null {
  const next = /^\n+(..?)/u.exec(text.slice(index, index + 5))?.[1];
  if (open && next?.startsWith(open.mark) && index > open.start)
    spans.push({ start: open.start, end: index });
  return null;
}
