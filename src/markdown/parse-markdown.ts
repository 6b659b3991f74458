import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { placePieces } from './place-pieces.ts';
import { remarkKeepPlaces } from './remark-keep-places.ts';

/** Parses an article, frontmatter included; positions are those of the file. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  placePieces(tree, text);
  return tree;
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).use(remarkKeepPlaces).freeze();
