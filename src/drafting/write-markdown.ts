import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** Markdown that says just what a tree does: no sign of its text means anything else. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

/** Markdown that says just what paragraphs of plain text do. */
export function writeParagraphs(paragraphs: readonly string[]): string {
  const children = paragraphs.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return writeMarkdown({ type: 'root', children });
}

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();
