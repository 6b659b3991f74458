import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** Parses an article, frontmatter included; positions are those of the file. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

const parser = remark().use(remarkFrontmatter).use(remarkGfm).freeze();
