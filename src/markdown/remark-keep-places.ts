import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { nodesOf } from './nodes-of.ts';

/**
 * GFM takes a text apart to find the addresses in it, and its pieces have no place. Each is lent that of the whole
 * text, the very same object, by which `placePieces` knows them.
 */
export function remarkKeepPlaces(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) {
    extension.transforms = extension.transforms?.map((transform) => (tree: Root) => {
      const before = textsOf(tree);
      const after = transform(tree) ?? tree;
      for (const [parent, texts] of before) lendPlaces(parent, texts);
      return after;
    });
  }
}

/** The texts right under each node, in order. */
function textsOf(tree: Root): ReadonlyMap<Parents, readonly Text[]> {
  const texts = new Map<Parents, Text[]>();
  for (const parent of nodesOf(tree)) {
    if (!('children' in parent)) continue;
    const own: Text[] = [];
    for (const child of parent.children) if (child.type === 'text') own.push(child);
    if (own.length > 0) texts.set(parent, own);
  }
  return texts;
}

/** No two texts stand side by side, so the pieces of one end where something else begins. */
function lendPlaces({ children }: Parents, texts: readonly Text[]): void {
  const kept = new Set<Nodes>(children);
  const gone = texts.filter((text) => !kept.has(text))[Symbol.iterator]();
  let place: Nodes['position'];
  for (const child of children) {
    if (child.position) place = undefined;
    else {
      place ??= gone.next().value?.position;
      child.position = place;
      if (child.type === 'link') for (const text of child.children) text.position = place;
    }
  }
}
