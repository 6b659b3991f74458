import type { Root } from 'hast';
import { elementsOf } from './nodes-of.ts';

/**
 * Puts each table into a box that scrolls, also by the arrow keys: one that scrolls itself is no table to a screen reader.
 */
export function rehypeWrapTables() {
  return (tree: Root): void => {
    for (const element of elementsOf(tree, 'table')) {
      const table = { ...element };
      element.tagName = 'div';
      element.properties = {
        className: ['scroller'],
        role: 'region',
        ariaLabel: 'Table',
        tabIndex: 0,
      };
      element.children = [table];
    }
  };
}
