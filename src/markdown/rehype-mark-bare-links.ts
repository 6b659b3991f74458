import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from './nodes-of.ts';

/** Marks each link whose words are its address, which need not be printed a second time. */
export function rehypeMarkBareLinks() {
  return (tree: Root): void => {
    for (const link of elementsOf(tree, 'a')) {
      const { href } = link.properties;
      const address = encodeURI(toString(link).toWellFormed());
      if (href === address || href === `http://${address}`) link.properties['dataBare'] = true;
    }
  };
}
