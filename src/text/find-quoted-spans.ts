import type { Range } from './normalise.ts';
import {
  CLOSING_MARKS,
  isStraight,
  QUOTATION_MARK,
  SURE_CLOSERS,
  SURE_OPENERS,
  TURNED,
} from './quotation-marks.ts';

/**
 * Finds what stands between double quotation marks: “…”, "…", ''…'', „…“, «…», 「…」, 『…』; of marks within marks the
 * outermost pair. Ranges are of the words, without the marks, in order. A quotation that goes on in the next paragraph,
 * which then opens with a mark again, gives one range a paragraph. Marks that do not pair up are passed over. Blocks of
 * the text are separated by a line feed. `onAlone` is told where a mark stands that opens what nothing closes, or closes
 * what nothing opened.
 */
export function findQuotedSpans(text: string, onAlone: OnAlone = () => undefined): Range[] {
  const spans: Range[] = [];
  const add = (span: Range) => {
    if (span.end <= span.start) return;
    while ((spans.at(-1)?.start ?? -1) >= span.start) spans.pop();
    spans.push(span);
  };
  let open: readonly Opening[] = [];
  let isPassed = false;
  for (const { 0: mark, index } of text.matchAll(MARK_OR_BREAK)) {
    const closed = open.findLastIndex((opening) => isClosing(text, index, mark, opening.mark));
    if (mark === '\n') {
      const goesOn = open.find((opening) => opensNext(text, index, opening.mark));
      if (goesOn) add({ start: goesOn.start, end: index });
      else tellUnclosed(open, onAlone);
      open = [];
      isPassed = false;
    } else if (closed >= 0) {
      add({ start: open[closed]?.start ?? index, end: index });
      open = open.slice(0, closed);
    } else if (isOpening(text, index, mark)) {
      // No quotation stands in one of its own kind: where a mark opens a second, the first was never closed.
      const first = open.findIndex((opening) => opening.mark === mark);
      const same = isWithinSingles(text, open[first], index) ? -1 : first;
      const around = same < 0 ? open : open.slice(0, same);
      tellUnclosed(open.slice(around.length), onAlone);
      open = [...around, { mark, start: index + mark.length }];
    } else if (!isAfterNumber(text, index)) {
      // Of two straight ones that are passed over, the second is the partner of the first: class="x".
      if (isLoneClosing(text, index, mark) && !(isPassed && isStraight(mark))) onAlone(index, true);
      isPassed = isStraight(mark) && !isPassed;
    }
  }
  tellUnclosed(open, onAlone);
  return spans;
}

/**
 * Whether a mark opens a quotation in one in single marks, “… ‘… “…” …’ …”: these stand open before it, and behind it
 * all three are closed in the same block.
 */
function isWithinSingles(text: string, outer: Opening | undefined, index: number): boolean {
  const [before, behind] = (outer && WITHIN[outer.mark]) ?? [];
  if (!outer || !before?.test(text.slice(outer.start, index))) return false;
  const [rest = ''] = text.slice(index, index + MOST_WITHIN).split('\n', 1);
  return behind?.test(rest) ?? false;
}

const MOST_WITHIN = 2000;

/** Of a mark, the single ones that stand open in it, and how all three are closed; an apostrophe closes nothing. */
const WITHIN: Readonly<Record<string, readonly [before: RegExp, behind: RegExp]>> = {
  '“': [/(?<![\p{L}\p{N}])‘(?!.*’(?![\p{L}\p{N}]))/su, /^[^”]*”[^“”]*’(?![\p{L}\p{N}])[^“”]*”/u],
  '„': [/‚(?!.*‘)/su, /^[^“]*“[^„“]*‘[^„“]*“/u],
};

type OnAlone = (offset: number, isClosing: boolean) => void;

function tellUnclosed(open: readonly Opening[], onAlone: OnAlone): void {
  for (const { mark, start } of open)
    if (SURE_OPENERS.includes(mark)) onAlone(start - mark.length, false);
}

/** Whether a mark may be that of inches. */
function isAfterNumber(text: string, index: number): boolean {
  return /[\p{N}′’']/u.test(text[index - 1] ?? ' ');
}

/** Whether a mark that is passed over would close a quotation, had one been opened. */
function isLoneClosing(text: string, index: number, mark: string): boolean {
  const [before = ' ', after = ' '] = [text[index - 1], text[index + mark.length]];
  return SURE_CLOSERS.includes(mark) && /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

interface Opening {
  readonly mark: string;
  readonly start: number;
}

const MARK_OR_BREAK = new RegExp(`${QUOTATION_MARK.source}|\\n`, 'gu');

function isOpening(text: string, index: number, mark: string): boolean {
  const [before = ' ', after = ' '] = [text[index - 1], text[index + mark.length]];
  if (isStraight(mark)) return !/[\p{L}\p{N}.,!?…=]/u.test(before) && /\S/u.test(after);
  if (TURNED.includes(mark)) return /[\s(]/u.test(before) && /\S/u.test(after);
  return mark in CLOSING_MARKS;
}

function isClosing(text: string, index: number, mark: string, opened: string): boolean {
  if (!CLOSING_MARKS[opened]?.includes(mark)) return false;
  const isAfterWord = /\S/u.test(text[index - 1] ?? ' ');
  // “So it is“, and not the beginning of another.
  if (mark === opened && !isStraight(mark))
    return isAfterWord && !/[\p{L}\p{N}]/u.test(text[index + mark.length] ?? ' ');
  if (!isStraight(mark)) return true;
  return isAfterWord || /\s/u.test(text[index + mark.length] ?? ' ');
}

/** Whether the block after the line feed at an offset opens with a mark again. */
function opensNext(text: string, index: number, mark: string): boolean {
  const next = /^\n+(..?)/u.exec(text.slice(index, index + 5))?.[1];
  return next?.startsWith(mark) ?? false;
}
