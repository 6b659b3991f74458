import type { Element } from 'hast';
import type { BlockContent } from 'mdast';
import { elementsOf } from '../markdown/nodes-of.ts';
import { phrasesOf, trimmed } from './phrases-of.ts';

/** A table of words as Markdown has it, its caption before it; null for one that only lays out what stands in it. */
export function tableOf(table: Element): BlockContent[] | null {
  const rows = elementsOf(table, 'tr').map((row) => elementsOf(row, 'td', 'th'));
  const [width = 0] = rows.map((cells) => cells.length);
  const isPlain = rows.every((cells) => cells.length === width);
  if (width < 2 || rows.length < 2 || !isPlain || isLayout(table)) return null;
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({
      type: 'tableCell' as const,
      children: trimmed(phrasesOf(cell.children)),
    })),
  }));
  return [...captionOf(table), { type: 'table', children }];
}

function captionOf(table: Element): BlockContent[] {
  const children = trimmed(
    elementsOf(table, 'caption').flatMap((each) => phrasesOf(each.children)),
  );
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function isLayout(table: Element): boolean {
  return elementsOf(table, 'table').length > 1 || elementsOf(table, ...BLOCKS).length > 0;
}

/** What stands in no cell of words. */
const BLOCKS = [
  'blockquote',
  'div',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'p',
] as const;
