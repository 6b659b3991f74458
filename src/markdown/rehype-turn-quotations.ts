import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { turnedDirection } from '../text/text-direction.ts';
import { elementsOf } from './nodes-of.ts';

/** Sets a block quotation in the direction of its words, where that is not the one of the text around it. */
export function rehypeTurnQuotations({ lang }: { readonly lang: string }) {
  return (tree: Root): void => {
    for (const block of elementsOf(tree, 'blockquote'))
      block.properties['dir'] ??= turnedDirection(toString(block), lang);
  };
}
