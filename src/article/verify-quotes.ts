import type { Report } from '../problems/create-report.ts';
import type { QuoteInput } from '../schema/quote.ts';
import { clip } from '../text/clip.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import { looksLikeTitle } from '../text/looks-like-title.ts';
import { findPassage, type Haystack, type PassageSearch } from './haystack.ts';
import type { Locate } from './locate.ts';
import type { Range } from '../text/normalise.ts';
import { type Entry, nameOf } from './read-frontmatter.ts';
import type { YamlSource } from './read-yaml.ts';
import { wordNearest } from './word-nearest.ts';

/** A quotation whose words stand in the article. */
export interface VerifiedQuote {
  readonly entry: Entry<QuoteInput>;
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
  const listed = quotes.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start);
  const starts = listed.map(({ start }) => start);
  for (const span of findQuotedSpans(haystack.text)) {
    const last = listed[lastAtMost(starts, span.end - 1)];
    if (last && overlap(last, span)) continue;
    const words = haystack.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    if (!/\p{L}/u.test(words) || looksLikeTitle(words)) continue;
    report('quote-unlisted', locate(span), clip(words, 80));
  }
}

function verifyQuote(entry: Entry<QuoteInput>, verification: Verification): VerifiedQuote[] {
  const { haystack, locate, yaml, report } = verification;
  const { text: parts, prefix, suffix } = entry.value;
  if (parts === undefined) return [];
  const search = findPassage(haystack, { parts, prefix, suffix });
  if (search.kind === 'found') return [{ entry, ranges: search.ranges }];
  const path = ['quotes', entry.index, 'text'];
  if (search.kind === 'missing') {
    const nearest = wordMissing(parts, search.part, verification);
    report('quote-not-found', yaml.placeOf([...path, search.part]), nameOf(entry), nearest);
  } else {
    const code = search.kind === 'ambiguous' ? 'quote-ambiguous' : 'quote-elsewhere';
    report(code, yaml.placeOf(path), nameOf(entry), linesOf(search, locate));
  }
  return [];
}

/** Why a part is missing: it stands elsewhere than after the part before it, or something near it stands somewhere. */
function wordMissing(
  parts: readonly string[],
  part: number,
  { haystack, locate }: Verification,
): string {
  const words = parts[part] ?? '';
  const search = part === 0 ? null : findPassage(haystack, { parts: [words] });
  if (!search || search.kind === 'missing') return wordNearest(haystack, words, locate);
  const places = search.kind === 'found' ? search.ranges : search.places;
  return `\nPart ${part + 1} is there (line ${linesOf({ places }, locate)}), but not after part ${part}.`;
}

/** “12, 15”: the lines of the places where a passage could be. */
export function linesOf(
  { places }: Pick<Extract<PassageSearch, { places: unknown }>, 'places'>,
  locate: Locate,
): string {
  return [...new Set(places.map((range) => String(locate(range).line)))].slice(0, 8).join(', ');
}

function reportOverlaps(quotes: readonly VerifiedQuote[], { yaml, report }: Verification): void {
  const owned = quotes.flatMap(({ entry, ranges }) => ranges.map((range) => ({ entry, range })));
  owned.sort((a, b) => a.range.start - b.range.start);
  let [previous] = owned;
  for (const current of owned.slice(1)) {
    if (previous && overlap(previous.range, current.range)) {
      const place = yaml.placeOf(['quotes', current.entry.index, 'text']);
      report('quote-overlapping', place, nameOf(current.entry), nameOf(previous.entry));
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
