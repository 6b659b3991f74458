import { clip } from '../text/clip.ts';
import { closestWord } from '../text/closest-word.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { indexAt } from '../text/index-at.ts';
import type { Range } from '../text/normalise.ts';
import { wordsKey } from '../text/words-key.ts';
import { findPassage } from './haystack.ts';
import { linesOf, type Verification, type VerifiedQuote } from './verify-quotes.ts';
import { wordNearest } from './word-nearest.ts';

/**
 * Reports what stands in quotation marks without belonging to a listed quotation, unless `notQuotes` has its words;
 * and words of `notQuotes` that do not stand so.
 */
export function reportUnlisted(
  quotes: readonly VerifiedQuote[],
  notQuotes: readonly string[],
  verification: Verification,
): void {
  const { locate, yaml, report } = verification;
  const unlisted = unlistedSpans(quotes, verification);
  const written = new Set(unlisted.map(({ key }) => key));
  const marked = new Set(notQuotes.map(wordsKey));
  for (const { key, words, ...range } of unlisted)
    if (!marked.has(key)) report('quote-unlisted', locate(range), clip(words, 80));
  notQuotes.forEach((words, index) => {
    if (written.has(wordsKey(words))) return;
    const place = yaml.placeOf(['notQuotes', index]);
    report('not-quote-missing', place, clip(words, 80), explain(words, unlisted, verification));
  });
}

/** Why words that are said to stand in marks do not, as far as that can be told. */
function explain(
  words: string,
  spans: readonly UnlistedSpan[],
  { haystack, locate }: Verification,
): string {
  const candidates = spans.map((span) => span.words);
  const meant = closestWord(words, candidates);
  if (meant !== null) return ` Did you mean “${meant}”?`;
  const search = findPassage(haystack, { parts: [words] });
  if (search.kind === 'missing') return wordNearest(haystack, words, locate);
  const places = search.kind === 'found' ? search.ranges : search.places;
  return ` They stand in line ${linesOf({ places }, locate)}, but not as all that is between two marks, or in a listed quotation.`;
}

interface UnlistedSpan extends Range {
  readonly words: string;
  readonly key: string;
}

/** What stands in marks, but is no part of a listed quotation, nor repeats one in a block of its own. */
function unlistedSpans(
  quotes: readonly VerifiedQuote[],
  { haystack }: Pick<Verification, 'haystack'>,
): UnlistedSpan[] {
  const listed = quotes.flatMap(({ ranges }) => ranges).sort((a, b) => a.start - b.start);
  return findQuotedSpans(haystack.text).flatMap((span) => {
    const last = listed[indexAt(listed, span.end - 1)];
    if (last && span.start < last.end) return [];
    const words = haystack.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
    if (!/[\p{L}\p{N}\p{S}]/u.test(words)) return [];
    return repeats(span, wordsKey(words), listed, haystack)
      ? []
      : [{ ...span, words, key: wordsKey(words) }];
  });
}

function repeats(
  { start, end }: Range,
  key: string,
  listed: readonly Range[],
  { text, repetitions }: Verification['haystack'],
): boolean {
  if (!repetitions().some((block) => block.start <= start && end <= block.end)) return false;
  return listed.some((range) => wordsKey(text.slice(range.start, range.end)).includes(key));
}
