import { findAllQuoted } from '../text/find-all-quoted.ts';
import type { Range } from '../text/normalise.ts';
import { type Tongue } from './tongue.ts';

/** What stands in quotation marks as one: a part for each paragraph, and for each stretch that is not interrupted. */
export interface Quotation {
  readonly parts: readonly Range[];
}

/**
 * Finds what stands in quotation marks, in order: the same spans that the verifier looks at. What goes on in the next
 * paragraph and what is interrupted to say whose words they are, “…,” he said, “…”, is one.
 */
export function findQuotations(text: string, tongue: Tongue): Quotation[] {
  const found: Range[][] = [];
  for (const span of findAllQuoted(text)) {
    if (!/[\p{L}\p{N}\p{S}]/u.test(text.slice(span.start, span.end))) continue;
    const last = found.at(-1)?.at(-1);
    const isOne = last && (goesOn(text, last, span) || isInterrupted(text, last, span, tongue));
    if (isOne) found.at(-1)?.push(span);
    else found.push([span]);
  }
  return found.map((parts) => ({ parts }));
}

/** Whether a span is not closed at the end of its paragraph, and the next opens with a mark again. */
function goesOn(text: string, last: Range, next: Range): boolean {
  return text.charAt(last.end) === '\n' && next.start - last.end <= MOST_BETWEEN_BLOCKS;
}

const MOST_BETWEEN_BLOCKS = 4;

function isInterrupted(text: string, last: Range, next: Range, { verbs }: Tongue): boolean {
  const between = text.slice(last.end, next.start);
  if (between.length > MOST_BETWEEN || between.includes('\n') || /[.!?…。]\s/u.test(withoutTitles(between)))
    return false;
  const isOpen = /[,，、—–-]\s?$/u.test(text.slice(0, last.end).slice(-3)) || /^\S{1,2}[,，]/u.test(between);
  const isAnnounced = /[,—–-]\s*\S{1,2}$/u.test(between);
  const isBeginning = /^[\p{Ll}…]/u.test(text.slice(next.start, next.start + 1));
  if (!isOpen || !(isAnnounced || isBeginning)) return false;
  return verbs.test(between) && !/^\S{0,2}\s*(?:and|but|or|und|aber|oder|et|mais|ou)\s/iu.test(between);
}

const MOST_BETWEEN = 160;

/** “Mr. Orr” and “John R. Orr” end no sentence. */
function withoutTitles(text: string): string {
  return text.replaceAll(/(?<!\p{L})(?:\p{Lu}\p{L}{0,3})\./gu, '');
}
