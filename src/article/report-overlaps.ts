import type { QuoteInput } from '../schema/quote.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { standsInMarks } from '../text/inner-marks.ts';
import type { Range } from '../text/normalise.ts';
import { type Entry, nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

interface Owned {
  readonly entry: Entry<QuoteInput>;
  readonly range: Range;
}

/**
 * Reports quotations that overlap. One may lie in another, whose speaker quotes somebody, where it stands in quotation
 * marks of its own.
 */
export function reportOverlaps(
  quotes: readonly VerifiedQuote[],
  { haystack: { text }, yaml, report }: Pick<Verification, 'haystack' | 'yaml' | 'report'>,
): void {
  const owned = quotes.flatMap(({ entry, ranges }): Owned[] =>
    ranges.map((range) => ({ entry, range })),
  );
  owned.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const open: Owned[] = [];
  const innerMarks = new Map<Owned, readonly Range[]>();
  const marksIn = (around: Owned) => {
    const known = innerMarks.get(around) ?? spansWithin(text, around.range);
    innerMarks.set(around, known);
    return known;
  };
  for (const current of owned) {
    while (open.length > 0 && (open.at(-1)?.range.end ?? 0) <= current.range.start) open.pop();
    const around = open.at(-1);
    if (around && !isNested(current.range, around.range, text, marksIn(around))) {
      const place = yaml.placeOf(['quotes', current.entry.index, 'text']);
      report('quote-overlapping', place, nameOf(current.entry), nameOf(around.entry));
    }
    if (!around || current.range.end <= around.range.end) open.push(current);
    else open.splice(-1, 1, current);
  }
}

function spansWithin(text: string, { start: from, end }: Range): Range[] {
  const spans = findQuotedSpans(text.slice(from, end));
  return spans.map((span) => ({ start: span.start + from, end: span.end + from }));
}

function isNested(inner: Range, outer: Range, text: string, spans: readonly Range[]): boolean {
  if (inner.end > outer.end || (inner.start === outer.start && inner.end === outer.end))
    return false;
  return standsInMarks(text, inner, outer, spans);
}
