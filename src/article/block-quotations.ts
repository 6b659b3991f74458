import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FlatText } from '../markdown/flat-text.ts';
import type { Range } from '../text/normalise.ts';

/** Where the block quotations of an article stand in its text, the outermost ones, in order. */
export function blockQuotations(tree: Root, { extents }: FlatText): Range[] {
  const found: Range[] = [];
  visit(tree, { tagName: 'blockquote' }, (node) => {
    const extent = extents.get(node);
    if (extent && extent.start >= (found.at(-1)?.end ?? 0)) found.push(extent);
  });
  return found;
}
