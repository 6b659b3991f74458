import { clip } from '../text/clip.ts';
import type { Range } from '../text/normalise.ts';
import { wordsKey } from '../text/words-key.ts';
import { createSuggest } from '../problems/create-suggest.ts';
import { findPassage } from './haystack.ts';
import { type UnlistedSpan, unlistedBlocks, unlistedSpans } from './unlisted-spans.ts';
import { reportAlone } from './report-alone.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';
import { wordLines } from './word-lines.ts';
import { wordNearest } from './word-nearest.ts';

/** What is quoted otherwise than by marks in running text. */
export interface Elsewhere {
  /** The block quotations, in order. */
  readonly blocks: readonly Range[];
  /** What stands in marks in the headline and the like, as `wordsKey` has it. */
  readonly displayed: readonly string[];
}

/**
 * Reports what stands in quotation marks without belonging to a listed quotation, unless `notQuotes` has its words;
 * and words of `notQuotes` that do not stand so.
 */
export function reportUnlisted(
  quotes: readonly VerifiedQuote[],
  notQuotes: readonly string[],
  { blocks, displayed }: Elsewhere,
  verification: Verification,
): void {
  const { haystack, locate, yaml, report } = verification;
  reportAlone(haystack.text, locate, report);
  const unlisted = [
    ...unlistedSpans(quotes, verification),
    ...unlistedBlocks(quotes, blocks, verification),
  ];
  const written = new Set([...displayed, ...unlisted.map(({ key }) => key)]);
  const marked = new Set(notQuotes.map(wordsKey));
  for (const { key, words, ...range } of unlisted)
    if (!marked.has(key)) report('quote-unlisted', locate(range), clip(words, 80));
  const explain = createExplain(unlisted, verification);
  notQuotes.forEach((words, index) => {
    if (written.has(wordsKey(words))) return;
    const place = yaml.placeOf(['notQuotes', index]);
    report('not-quote-missing', place, clip(words, 80), explain(words));
  });
}

/** Makes a function that says why words that are said to stand in marks do not, as far as that can be told. */
function createExplain(
  spans: readonly UnlistedSpan[],
  { haystack, locate }: Verification,
): (words: string) => string {
  const suggest = createSuggest();
  const candidates = spans.map(({ words }) => words);
  return (words) => {
    const meant = suggest(words, candidates);
    if (meant) return ` Did you mean “${meant}”?`;
    const search = findPassage(haystack, { parts: [words] });
    if (search.kind === 'missing') return wordNearest(haystack, words, locate);
    const places = search.kind === 'found' ? search.ranges : search.places;
    return ` They stand in ${wordLines(places, locate)}, but not as all that is between two marks, or in a listed quotation.`;
  };
}
