import type { Report } from '../problems/create-report.ts';
import type { QuoteInput } from '../schema/quote.ts';
import { findPassage, type Haystack } from './haystack.ts';
import type { Locate } from './locate.ts';
import type { Range } from '../text/normalise.ts';
import { type Entry, nameOf } from '../frontmatter/read-frontmatter.ts';
import { reportOverlaps } from './report-overlaps.ts';
import type { YamlSource } from '../frontmatter/read-yaml.ts';
import { wordLines } from './word-lines.ts';
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
    report(code, yaml.placeOf(path), nameOf(entry), wordLines(search.places, locate));
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
  return `\nPart ${part + 1} is there (${wordLines(places, locate)}), but not after part ${part}.`;
}

function firstStart({ ranges }: VerifiedQuote): number {
  return ranges[0]?.start ?? 0;
}
