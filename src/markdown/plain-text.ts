import type { Nodes } from 'mdast';

/** The words of a piece of Markdown, those that stand for a picture included. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
