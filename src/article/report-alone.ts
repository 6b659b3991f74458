import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import type { Range } from '../text/normalise.ts';

/** Warns of quotation marks that open what nothing closes, or close what nothing opened. */
export function reportAlone(text: string, placeOf: (range: Range) => Place, report: Report): void {
  findQuotedSpans(text, (start, isClosing) => {
    const place = placeOf({ start, end: start + 1 });
    report('mark-unclosed', place, text.charAt(start), isClosing ? 'closing' : '');
  });
}
