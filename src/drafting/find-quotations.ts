import { findAllQuoted } from '../text/find-all-quoted.ts';
import type { Range } from '../text/normalise.ts';
import { countWords } from '../text/count-words.ts';
import { withoutAttribution } from '../text/without-attribution.ts';
import { overlap } from '../text/overlap.ts';
import type { Tongue } from './tongue.ts';

/** What stands in quotation marks as one: a part for each paragraph, and for each stretch that is not interrupted. */
export interface Quotation {
  readonly parts: readonly Range[];
  /** Whether it is a block of its own, without marks. */
  readonly isBlock: boolean;
}

/**
 * Finds what stands in quotation marks, in order: the same spans that the verifier looks at. What goes on in the next
 * paragraph and what is interrupted to say whose words they are, “…,” he said, “…”, is one. What is quoted within a
 * quotation is a part of that.
 */
export function findQuotations(
  text: string,
  tongue: Tongue,
  blocks: readonly Range[] = [],
): Quotation[] {
  const found: Range[][] = [];
  for (const span of findAllQuoted(text)) {
    if (span.end <= (found.at(-1)?.at(-1)?.end ?? 0)) continue;
    if (!/[\p{L}\p{N}\p{S}]/u.test(text.slice(span.start, span.end))) continue;
    const last = found.at(-1)?.at(-1);
    const isOne = last && (goesOn(text, last, span) || isInterrupted(text, last, span, tongue));
    if (isOne) found.at(-1)?.push(span);
    else found.push([span]);
  }
  const inMarks = found.map((parts): Quotation => ({ parts, isBlock: false }));
  const inBlocks = blocks.flatMap((block) => blockQuotation(text, block, inMarks));
  return [...inMarks, ...inBlocks].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ parts }: Quotation): number {
  return parts[0]?.start ?? 0;
}

/** The lines of a block quotation that are in no marks, without the one that names the speaker. */
function blockQuotation(
  text: string,
  { start, end }: Range,
  inMarks: readonly Quotation[],
): Quotation[] {
  const parts = [...text.slice(start, end).matchAll(/[^\n]+/gu)].flatMap(
    ({ 0: line, index }): Range[] => {
      const from = start + index + line.length - line.trimStart().length;
      const words = withoutAttribution(line);
      const range = { start: from, end: from + words.length };
      const isMarked = inMarks.some((each) => each.parts.some((part) => overlap(part, range)));
      return isMarked || /^[—–―-]/u.test(words) || countWords(words) < FEWEST ? [] : [range];
    },
  );
  return parts.length === 0 ? [] : [{ parts, isBlock: true }];
}

/** The verifier asks for no fewer words. */
const FEWEST = 3;

/** Whether a span is not closed at the end of its paragraph, and the next opens with a mark again. */
function goesOn(text: string, last: Range, next: Range): boolean {
  return text.charAt(last.end) === '\n' && next.start - last.end <= MOST_BETWEEN_BLOCKS;
}

const MOST_BETWEEN_BLOCKS = 4;

function isInterrupted(text: string, last: Range, next: Range, { verbs }: Tongue): boolean {
  const between = text.slice(last.end, next.start);
  if (
    between.length > MOST_BETWEEN ||
    between.includes('\n') ||
    /[.!?…。]\s/u.test(withoutTitles(between))
  )
    return false;
  const isOpen =
    /[,，、—–-]\s?$/u.test(text.slice(0, last.end).slice(-3)) || /^\S{1,2}[,，]/u.test(between);
  // “…,” he said, adding, “…” are two that were said.
  const isResumed =
    /[,—–-]\s*\S{1,2}\s?$/u.test(between) && !/(?:ing|that)[,:]?\s\S{1,2}\s?$/u.test(between);
  return isOpen && isResumed && verbs.test(between) && !ANOTHER.test(between);
}

const MOST_BETWEEN = 160;
/** What goes on so is another quotation: “…,” and later “…”. */
const ANOTHER = /^\S{0,2}\s*(?:and|but|or|und|aber|oder|et|mais|ou)\s/iu;

/** “Mr. Orr” and “John R. Orr” end no sentence. */
function withoutTitles(text: string): string {
  return text.replaceAll(/(?<!\p{L})(?:\p{Lu}\p{L}{0,3})\./gu, '');
}
