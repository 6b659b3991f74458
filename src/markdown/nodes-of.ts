import type { Element, Nodes as HtmlNodes, Text } from 'hast';
import type { Nodes } from 'mdast';

// In one walk each. `unist-util-visit` makes and names a function for every node, which takes most of the time of a
// long article.

/** The nodes of some types in Markdown, in the order of the text; of every type where none is given. */
export function nodesOf<T extends Nodes['type']>(
  tree: Nodes,
  ...types: readonly T[]
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: T }> =>
    types.length === 0 || types.some((type) => type === node.type);
  const walk = (node: Nodes): void => {
    if (isWanted(node)) found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

/** The elements of some names in HTML, in the order of the text; of every name where none is given. */
export function elementsOf(tree: HtmlNodes, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  const walk = (node: HtmlNodes): void => {
    if (node.type === 'element' && (names.length === 0 || names.includes(node.tagName)))
      found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

/** The texts in HTML, in their order. */
export function textsOf(tree: HtmlNodes): Text[] {
  if (tree.type === 'text') return [tree];
  return 'children' in tree ? tree.children.flatMap(textsOf) : [];
}
