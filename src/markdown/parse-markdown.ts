import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { endBareLinks } from './end-bare-links.ts';
import { needsGfm } from './needs-gfm.ts';
import { placePieces } from './place-pieces.ts';
import { remarkKeepPlaces } from './remark-keep-places.ts';

/** Parses an article, frontmatter included; positions are those of the file. */
export function parseMarkdown(text: string): Root {
  if (!needsGfm(text)) return plainParser.parse(text);
  const tree = gfmParser.parse(text);
  endBareLinks(tree, text);
  placePieces(tree, text);
  return tree;
}

// Most articles have nothing that GFM adds; to look for it takes longer than all the rest.
const plainParser = remark().use(remarkFrontmatter).freeze();
const gfmParser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkKeepPlaces).freeze();
