import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The definitions of a text that a link may go by, by their identifier: the first of each, and none that only pictures use. */
export function linkDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const [links, pictures] = [new Set<string>(), new Set<string>()];
  visit(tree, 'linkReference', ({ identifier }) => void links.add(identifier));
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const { identifier } = node;
    if (definitions.has(identifier)) return;
    if (links.has(identifier) || !pictures.has(identifier)) definitions.set(identifier, node);
  });
  return definitions;
}
