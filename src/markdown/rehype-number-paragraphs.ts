import type { Root } from 'hast';
import { elementsOf } from './nodes-of.ts';

/** Gives every paragraph its anchor: `p1`, `p2`, … */
export function rehypeNumberParagraphs() {
  return (tree: Root): void => {
    for (const [index, { properties }] of elementsOf(tree, 'p').entries())
      properties['id'] = `p${index + 1}`;
  };
}
