import type { Element, Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { elementsOf } from '../markdown/nodes-of.ts';
import { placeOfNode } from '../markdown/place-of-node.ts';
import type { Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import { nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification, VerifiedQuote } from './verify-quotes.ts';

/**
 * Reports what has readers see other words in a quotation than were checked: words struck out, which count as if they
 * stood, and pictures, which do not count.
 */
export function checkQuotedMarkup(
  tree: Root,
  { extents, pictures }: FlatText,
  quotes: readonly VerifiedQuote[],
  { report }: Pick<Verification, 'report'>,
): void {
  const check = (node: Element, what: string, isInside: (range: Range) => boolean) => {
    const quote = quotes.find(({ ranges }) => ranges.some(isInside));
    if (quote) report('quote-altered', placeOfNode(node), nameOf(quote.entry), what);
  };
  for (const node of elementsOf(tree, 'del')) {
    const extent = extents.get(node);
    if (extent) check(node, 'words struck out', (range) => overlap(range, extent));
  }
  for (const { node, at } of pictures)
    check(node, 'a picture', ({ start, end }) => start < at && at < end);
}
