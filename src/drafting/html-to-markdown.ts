import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, PhrasingContent } from 'mdast';
import { elementsOf } from '../markdown/nodes-of.ts';
import { resolveLinks } from './resolve-links.ts';
import { tableOf } from './table-of.ts';
import { isRead, phrasesOf, trimmed } from './phrases-of.ts';
import { writeMarkdown } from './write-markdown.ts';

/** The article of a web page as Markdown, its links kept; without menus, captions and what else is around it. */
export function htmlToMarkdown(page: Root): {
  readonly markdown: string;
  readonly title: string | null;
  /** How many pictures its article has. */
  readonly pictures: number;
} {
  const root = articleOf(page);
  resolveLinks(root, page);
  const heading =
    elementsOf(root, 'h1')[0] ?? elementsOf(page, 'h1')[0] ?? elementsOf(page, 'title')[0];
  const title = heading ? toString(heading).replaceAll(/\s+/gu, ' ').trim() : '';
  return {
    markdown: writeMarkdown({ type: 'root', children: blocksOf(root.children) }),
    title: title || null,
    pictures: elementsOf(root, 'img').length,
  };
}

/** Of the parts that are marked as the article, the longest; all of the page where none is. */
function articleOf(page: Root): Root | Element {
  const body = elementsOf(page).filter(({ properties }) =>
    [properties['itemProp']].flat().includes('articleBody'),
  );
  for (const found of [body, elementsOf(page, 'article'), elementsOf(page, 'main')]) {
    const [longest] = found.toSorted((a, b) => toString(b).length - toString(a).length);
    if (longest && toString(longest).trim() !== '') return longest;
  }
  return page;
}

function blocksOf(nodes: readonly Nodes[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: PhrasingContent[] = [];
  const end = () => {
    const children = trimmed(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !isRead(node)) continue;
    if (node.type !== 'element' || !isBlock(node)) {
      line.push(...phrasesOf([node]));
      continue;
    }
    end();
    blocks.push(...blocksOfElement(node));
  }
  end();
  return blocks;
}

function blocksOfElement(element: Element): BlockContent[] {
  const { tagName, children } = element;
  if (tagName === 'br') return [];
  const depth = /^h([2-6])$/u.exec(tagName)?.[1];
  if (depth !== undefined) return headingOf(children, Number(depth));
  const table = tagName === 'table' ? tableOf(element) : null;
  if (table) return table;
  const inside = blocksOf(children);
  if (tagName === 'h1' || inside.length === 0) return [];
  if (tagName === 'blockquote') return [{ type: 'blockquote', children: inside }];
  if (tagName === 'ul' || tagName === 'ol') return [listOf(children, tagName === 'ol')];
  return inside;
}

function headingOf(nodes: readonly Nodes[], depth: number): BlockContent[] {
  const children = trimmed(phrasesOf(nodes));
  const level = DEPTHS.find((each) => each === depth) ?? 2;
  return children.length > 0 ? [{ type: 'heading', depth: level, children }] : [];
}

const DEPTHS = [2, 3, 4, 5, 6] as const;

function listOf(nodes: readonly Nodes[], ordered: boolean): BlockContent {
  const items = nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === 'li' ? [blocksOf(node.children)] : [],
  );
  const children = items
    .filter((item) => item.length > 0)
    .map((item) => ({ type: 'listItem' as const, spread: false, children: item }));
  return { type: 'list', ordered, spread: false, children };
}

function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

const BLOCKS = new Set(
  'article body blockquote center dd details div dl dt h1 h2 h3 h4 h5 h6 hr html li main ol p pre section table tbody td tfoot th thead tr ul br'.split(
    ' ',
  ),
);
