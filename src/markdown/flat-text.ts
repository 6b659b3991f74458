import type { Element, Nodes, Root, Text } from 'hast';
import type { Range } from '../text/normalise.ts';

/** The text of a tree in one string, and where each part of the tree stands in it. */
export interface FlatText {
  /** Blocks are parted by a line feed; a line that only the source breaks is one, as it is on the page. */
  readonly text: string;
  /** The text nodes in order; where one has no place of its own, as in a block of code, it has that of what is around it. */
  readonly segments: readonly {
    readonly node: Text;
    readonly start: number;
    readonly position: Text['position'];
  }[];
  /** The range of each node that holds text; marking a range adds to it. */
  readonly extents: Map<Nodes, Range>;
  /** The pictures in order, each with the offset at which it stands; it adds nothing to the text. */
  readonly pictures: readonly { readonly node: Element; readonly at: number }[];
}

/** Flattens a tree, so that words can be found across emphasis, links and paragraphs. */
export function flattenText(tree: Root): FlatText {
  const segments: { node: Text; start: number; position: Text['position'] }[] = [];
  const extents = new Map<Nodes, Range>();
  const pictures: { node: Element; at: number }[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    if (piece !== '') pieces.push(piece);
    length += piece.length;
  };
  // Only the last piece is looked at: to look at the whole text each time would take its length each time.
  const breakBlock = () => {
    if (length > 0 && !pieces.at(-1)?.endsWith('\n')) add('\n');
  };
  const visit = (
    node: Nodes,
    isInContainer: boolean,
    around?: Text['position'],
    isCode = false,
  ): void => {
    if (node.type === 'text') {
      if (isInContainer && node.value.trim() === '') return;
      segments.push({ node, start: length, position: node.position ?? around });
      extents.set(node, { start: length, end: length + node.value.length });
      add(isCode ? node.value : node.value.replace(/[\r\n]/gu, ' '));
    } else if (node.type === 'element' && node.tagName === 'img') {
      pictures.push({ node, at: length });
    } else if (node.type === 'root' || (node.type === 'element' && !isApparatus(node))) {
      const isBlock = node.type === 'element' && !isPhrasing(node);
      if (isBlock) breakBlock();
      const start = length;
      const isRoot = node.type === 'root';
      for (const child of node.children)
        visit(
          child,
          isRoot || CONTAINERS.has(node.tagName),
          node.position ?? around,
          isCode || (!isRoot && node.tagName === 'pre'),
        );
      if (length > start) extents.set(node, { start, end: length });
      if (isBlock) breakBlock();
      else if (node.type === 'element' && node.tagName === 'br') add(' ');
    }
  };
  visit(tree, true);
  return { text: pieces.join(''), segments, extents, pictures };
}

/** Whether an element may stand inside a line of text. */
export function isPhrasing({ tagName }: Element): boolean {
  return PHRASING.has(tagName);
}

const PHRASING = new Set(
  'a abbr b br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

// White space right inside these is layout of the source, not text.
const CONTAINERS = new Set('blockquote div li ol section table tbody thead tr ul'.split(' '));

/** The numbers, the heading and the way back of footnotes: on the page, but no words of the article. */
export function isApparatus({ properties, tagName }: Element): boolean {
  return (
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties ||
    properties['id'] === 'footnote-label' ||
    tagName === 'img'
  );
}
