import { normalise, type Range } from './normalise.ts';
import type { QuoteSelector } from './find-quote.ts';

/**
 * Whether a range of a normalised text stands between the prefix and the suffix of a selector. The words around a
 * quotation are often copied without its marks; those do not decide.
 */
export function inContext(
  text: string,
  selector: Pick<QuoteSelector, 'prefix' | 'suffix'>,
): (range: Range) => boolean {
  const prefix = bare(selector.prefix ?? '');
  const suffix = bare(selector.suffix ?? '');
  return ({ start, end }) => {
    let before = start;
    while (start - before < MOST_MARKS && isMark(text, before - 1)) before -= 1;
    let after = end;
    while (after - end < MOST_MARKS && isMark(text, after)) after += 1;
    return text.endsWith(prefix, before) && text.startsWith(suffix, after);
  };
}

const MOST_MARKS = 8;
const MARKS = ' "\'«»「」『』‹›';

function isMark(text: string, index: number): boolean {
  return index >= 0 && index < text.length && MARKS.includes(text.charAt(index));
}

function bare(words: string): string {
  const { text } = normalise(words);
  let start = 0;
  while (isMark(text, start)) start += 1;
  let end = text.length;
  while (end > start && isMark(text, end - 1)) end -= 1;
  return text.slice(start, end);
}
