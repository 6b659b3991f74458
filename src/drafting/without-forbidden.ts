import type { Definition, Link, Nodes, Root } from 'mdast';
import { rehype } from 'rehype';
import { nodesOf } from '../markdown/nodes-of.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { url } from '../schema/fields.ts';
import { shownAddress } from '../text/shown-address.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

/** Markdown without what no article may have so: pictures of elsewhere, HTML, links that lead nowhere. All else stays as it is written. */
export function withoutForbidden(markdown: string): {
  readonly markdown: string;
  readonly pictures: number;
} {
  let text = markdown;
  let pictures = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = editsOf(parseMarkdown(text));
    if (edits.length === 0) break;
    pictures += edits.filter(({ isPicture }) => isPicture).length;
    for (const { start, end, words } of edits.toReversed())
      text =
        text.slice(0, start) +
        (typeof words === 'string' ? words : text.slice(...words)) +
        text.slice(end);
  }
  return { markdown: text, pictures };
}

/** Pictures stand in links, and links in HTML. */
const MOST_ROUNDS = 5;

/** Whether a text has nothing of that any more. */
export function isAllowed(tree: Root): boolean {
  return (
    nodesOf(tree, 'html', 'image', 'imageReference', 'delete').length === 0 &&
    nodesOf(tree, 'link', 'definition').every(isSound)
  );
}

interface Edit {
  readonly start: number;
  readonly end: number;
  /** What stands there then: words, or the range of those that stay. */
  readonly words: string | readonly [start: number, end: number];
  readonly isPicture: boolean;
}

/** The edits of one round, in order, none within another. */
function editsOf(tree: Root): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: Nodes, isInLine: boolean): void => {
    const edit = editOf(node, isInLine);
    if (edit) edits.push(edit);
    else if ('children' in node)
      for (const child of node.children)
        visit(child, isInLine || node.type === 'paragraph' || node.type === 'heading');
  };
  visit(tree, false);
  return edits;
}

function editOf(node: Nodes, isInLine: boolean): Edit | null {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return null;
  const edit = (words: Edit['words'], isPicture = false) => ({ start, end, words, isPicture });
  if (node.type === 'image' || node.type === 'imageReference') return edit('', true);
  // What was struck out is not said any more.
  if (node.type === 'delete') return edit('');
  if (node.type === 'html') return edit(isInLine ? '' : wordsOf(node.value));
  if (node.type !== 'link') return null;
  const isOfPictures = node.children.every(({ type }) => type === 'image');
  if (isOfPictures && node.children.length > 0) return edit('', true);
  const inside = rangeInside(node);
  // An address that is written out would be a link again.
  return isSound(node) || inside[0] === start ? null : edit(inside);
}

/** Whether an address is one of the web, and the words that link it show no other. */
function isSound(node: Link | Definition): boolean {
  const shown = nodesOf(node, 'text').map(({ value }) => value);
  return url.safeParse(node.url).success && shownAddress(shown.join(''), node.url) === null;
}

function wordsOf(html: string): string {
  return htmlToMarkdown(rehype().data('settings', { fragment: true }).parse(html)).markdown.trim();
}

function rangeInside({ children, position }: Link): readonly [number, number] {
  const end = position?.end.offset ?? 0;
  return [children[0]?.position?.start.offset ?? end, children.at(-1)?.position?.end.offset ?? end];
}
