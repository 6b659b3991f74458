import { createHaystack } from '../article/haystack.ts';
import { createLocate } from '../article/locate.ts';
import { checkedFrontmatter, parseArticle } from '../article/parse-article.ts';
import { verifyQuotes } from '../article/verify-quotes.ts';
import { wordsOf } from '../article/words-of.ts';
import { NO_REGISTRY } from '../frontmatter/registry.ts';
import { flattenText } from '../markdown/flat-text.ts';
import { toHtmlTree } from '../markdown/render-markdown.ts';
import type { Place } from '../problems/problem.ts';

/** A listed quotation whose words stand in the text. */
export interface FoundQuote {
  readonly id: string;
  readonly speaker: string;
  /** Its place in `quotes:`. */
  readonly index: number;
  /** Where its words stand, part by part. */
  readonly places: readonly Place[];
}

/** The listed quotations of an article that are found in its text, in text order. */
export function quotesIn(text: string): readonly FoundQuote[] {
  const report = () => undefined;
  const tree = parseArticle(text, report);
  const frontmatter = tree && checkedFrontmatter(tree, text, [], NO_REGISTRY, report);
  if (!frontmatter) return [];
  const flat = flattenText(
    toHtmlTree(tree, { base: '/', imageSize: () => null, report, links: [], anchors: new Set() }),
  );
  const locate = createLocate(text, flat);
  const haystack = createHaystack(flat.text, wordsOf(frontmatter));
  const { yaml, entries } = frontmatter;
  return verifyQuotes(entries.quotes, { haystack, locate, yaml, report }).map(
    ({ entry: { index, value }, ranges }) => ({
      ...{ id: value.id ?? '', speaker: value.speaker ?? '', index },
      places: ranges.map(locate),
    }),
  );
}
