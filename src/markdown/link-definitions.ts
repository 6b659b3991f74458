import type { Definition, Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/** The definitions of a text that a link may go by, by their identifier: the first of each, and none that only pictures use. */
export function linkDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const links = new Set(nodesOf(tree, 'linkReference').map(({ identifier }) => identifier));
  const pictures = new Set(nodesOf(tree, 'imageReference').map(({ identifier }) => identifier));
  const definitions = new Map<string, Definition>();
  for (const node of nodesOf(tree, 'definition')) {
    const { identifier } = node;
    if (definitions.has(identifier)) continue;
    if (links.has(identifier) || !pictures.has(identifier)) definitions.set(identifier, node);
  }
  return definitions;
}
