import type { Report } from '../problems/create-report.ts';
import type { QuoteInput } from '../schema/quote.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { looksLikeTitle } from '../text/looks-like-title.ts';
import { findPassage, type Haystack, type PassageSearch } from './haystack.ts';
import type { Locate } from './locate.ts';
import type { Range } from '../text/normalise.ts';
import type { Entry } from './read-frontmatter.ts';
import type { YamlSource } from './read-yaml.ts';
import { wordNearest } from './word-nearest.ts';

/** A quotation whose words stand in the article. */
export interface VerifiedQuote {
  readonly quote: QuoteInput;
  readonly ranges: readonly Range[];
}

/** What it takes to judge the words of the frontmatter by the text. */
export interface Verification {
  readonly haystack: Haystack;
  readonly locate: Locate;
  readonly yaml: YamlSource;
  readonly report: Report;
}

/** Finds every listed quotation in the text, in text order; reports those that are not there, or not just once. */
export function verifyQuotes(
  entries: readonly Entry<QuoteInput>[],
  verification: Verification,
): VerifiedQuote[] {
  const found = entries.flatMap((entry) => verifyQuote(entry, verification));
  const inOrder = found.sort((a, b) => firstStart(a) - firstStart(b));
  reportOverlaps(inOrder, verification);
  return inOrder;
}

/** Reports what stands in quotation marks without belonging to a listed quotation. */
export function reportUnlisted(
  quotes: readonly VerifiedQuote[],
  { haystack, locate, report }: Verification,
): void {
  const listed = quotes.flatMap(({ ranges }) => ranges);
  for (const span of findQuotedSpans(haystack.text)) {
    if (listed.some((range) => overlap(range, span))) continue;
    const words = haystack.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    if (!/\p{L}/u.test(words) || looksLikeTitle(words)) continue;
    report('quote-unlisted', locate(span), words.length > 80 ? `${words.slice(0, 79)}…` : words);
  }
}

function verifyQuote(
  { index, value: quote }: Entry<QuoteInput>,
  verification: Verification,
): (VerifiedQuote & { index: number })[] {
  const { haystack, locate, yaml, report } = verification;
  const search = findPassage(haystack, {
    parts: quote.text,
    prefix: quote.prefix,
    suffix: quote.suffix,
  });
  if (search.kind === 'found') return [{ quote, index, ranges: search.ranges }];
  if (search.kind === 'missing') {
    const place = yaml.placeOf(['quotes', index, 'text', search.part]);
    report(
      'quote-not-found',
      place,
      quote.id,
      wordNearest(haystack, quote.text[search.part] ?? '', locate),
    );
  } else {
    const code = search.kind === 'ambiguous' ? 'quote-ambiguous' : 'quote-elsewhere';
    report(code, yaml.placeOf(['quotes', index, 'text']), quote.id, linesOf(search, locate));
  }
  return [];
}

/** “12, 15”: the lines of the places where a passage could be. */
export function linesOf(
  { places }: Extract<PassageSearch, { places: unknown }>,
  locate: Locate,
): string {
  return [...new Set(places.map((range) => String(locate(range).line)))].slice(0, 8).join(', ');
}

function reportOverlaps(
  quotes: readonly (VerifiedQuote & { readonly index: number })[],
  { yaml, report }: Verification,
): void {
  const owned = quotes.flatMap(({ quote, index, ranges }) =>
    ranges.map((range) => ({ id: quote.id, index, range })),
  );
  owned.sort((a, b) => a.range.start - b.range.start);
  let [previous] = owned;
  for (const current of owned.slice(1)) {
    if (previous && overlap(previous.range, current.range)) {
      report(
        'quote-overlapping',
        yaml.placeOf(['quotes', current.index, 'text']),
        current.id,
        previous.id,
      );
    }
    if (!previous || current.range.end > previous.range.end) previous = current;
  }
}

function firstStart({ ranges }: VerifiedQuote): number {
  return ranges[0]?.start ?? 0;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
