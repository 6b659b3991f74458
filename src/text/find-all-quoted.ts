import { findQuotedSpans } from './find-quoted-spans.ts';
import { findSingleQuoted } from './find-single-quoted.ts';
import type { Range } from './normalise.ts';

/** What stands in quotation marks, double ones or single ones, in order. */
export function findAllQuoted(text: string): Range[] {
  return [...findQuotedSpans(text), ...findSingleQuoted(text)].sort((a, b) => a.start - b.start);
}
