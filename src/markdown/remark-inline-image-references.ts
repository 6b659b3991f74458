import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodesOf } from './nodes-of.ts';

/**
 * Turns images by reference, `![a view][a]`, into plain ones. A definition that only images refer to is no link, so it
 * is taken away before links are checked.
 */
export function remarkInlineImageReferences() {
  return (tree: Root): void => {
    if (nodesOf(tree, 'imageReference').length === 0) return;
    const definitions = new Map<string, Definition>();
    const linked = new Set(nodesOf(tree, 'linkReference').map(({ identifier }) => identifier));
    const shown = new Set<string>();
    for (const node of nodesOf(tree, 'definition'))
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    visit(tree, 'imageReference', (node, index, parent) => {
      const definition = definitions.get(node.identifier);
      if (!definition || !parent || index === undefined) return;
      const { url, title } = definition;
      const { alt, position } = node;
      shown.add(node.identifier);
      parent.children[index] = { type: 'image', url, title, alt, position };
    });
    visit(tree, 'definition', ({ identifier }, index, parent) => {
      if (!parent || index === undefined || linked.has(identifier)) return undefined;
      if (!shown.has(identifier)) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
  };
}
