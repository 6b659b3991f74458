import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** Markdown that says just what a tree does: no sign of its text means anything else. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-' })
  .freeze();
