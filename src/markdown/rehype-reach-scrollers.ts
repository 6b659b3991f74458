import type { Root } from 'hast';
import type { Words } from '../wording/words.ts';
import { elementsOf } from './nodes-of.ts';

/**
 * Lets the arrow keys scroll what is wider than the text: code, and each table in a box, since one that scrolls itself
 * is no table to a screen reader.
 */
export function rehypeReachScrollers({ words: { marks } }: { readonly words: Words }) {
  return (tree: Root): void => {
    for (const element of elementsOf(tree, 'table')) {
      const table = { ...element };
      element.tagName = 'div';
      element.properties = { className: ['scroller'], ...reachable(marks.table) };
      element.children = [table];
    }
    for (const { properties } of elementsOf(tree, 'pre'))
      Object.assign(properties, reachable(marks.code));
  };
}

function reachable(ariaLabel: string) {
  return { role: 'region', ariaLabel, tabIndex: 0 };
}
