import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives every paragraph its anchor: `p1`, `p2`, … */
export function rehypeNumberParagraphs() {
  return (tree: Root): void => {
    let count = 0;
    visit(tree, { tagName: 'p' }, (node) => {
      count += 1;
      node.properties['id'] = `p${count}`;
    });
  };
}
