import type { Root } from 'hast';
import { elementsOf } from './nodes-of.ts';

/** Where the text has headings of the first level, moves all of its headings one level down: the headline is the page’s h1. */
export function rehypeDemoteHeadings() {
  return (tree: Root): void => {
    if (!tree.children.some((node) => node.type === 'element' && node.tagName === 'h1')) return;
    for (const node of elementsOf(tree)) {
      const level = /^h([1-5])$/u.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Number(level) + 1}`;
    }
  };
}
