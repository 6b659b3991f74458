import type { Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { elementsOf } from '../markdown/nodes-of.ts';
import type { Range } from '../text/normalise.ts';

/** Where the block quotations of an article stand in its text, the outermost ones, in order. */
export function blockQuotations(tree: Root, { extents }: FlatText): Range[] {
  const found: Range[] = [];
  for (const node of elementsOf(tree, 'blockquote')) {
    const extent = extents.get(node);
    if (extent && extent.start >= (found.at(-1)?.end ?? 0)) found.push(extent);
  }
  return found;
}
