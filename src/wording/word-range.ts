import type { DatePoint } from '../dates/date-parts.ts';
import type { DateWords } from './date-words.ts';
import { wordPoint } from './word-point.ts';

/** An interval in words, nothing said twice: `8–12 October 2020`, `September–October 2020`. */
export function wordRange(start: DatePoint, end: DatePoint, words: DateWords): string {
  const [first, last] = [start, end].map((point) =>
    words.qualified(wordPoint(point, words), point),
  );
  if (first === last) return first ?? '';
  if (isPlain(start, end) && start.kind === 'year' && end.kind === 'year')
    return words.years(start.year, end.year);
  return words.range(...wordEnds(start, end, words), isShortened(start, end));
}

/** Both ends of an interval, in words that stand after others. */
export function wordEnds(
  start: DatePoint,
  end: DatePoint,
  words: DateWords,
): readonly [first: string, last: string] {
  if (isShortened(start, end)) return words.ends(start, end);
  const wordEnd = (point: DatePoint) => words.qualifiedWithin(wordPoint(point, words), point);
  return [wordEnd(start), wordEnd(end)];
}

/** Whether both are months of one year, or days of it. */
function isShortened(start: DatePoint, end: DatePoint): boolean {
  const isAlike = start.kind === end.kind && start.kind !== 'year';
  return isAlike && isPlain(start, end) && start.year === end.year;
}

function isPlain(start: DatePoint, end: DatePoint): boolean {
  return start.qualifier === '' && end.qualifier === '';
}
