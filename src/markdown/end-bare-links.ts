import type { Link, PhrasingContent, Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/**
 * Ends an address that stands in the text by itself before a quotation mark, an angle bracket or the end of an emphasis:
 * GFM takes it to go on to the next space. What comes behind gets the place of the whole, the very same object, by which `placePieces` knows it.
 */
export function endBareLinks(tree: Root, source: string): void {
  for (const node of nodesOf(tree)) {
    if (!('children' in node)) continue;
    for (const [index, child] of [...node.children.entries()].reverse()) {
      const behind = child.type === 'link' ? cut(child, source) : '';
      if (behind === '') continue;
      const text: PhrasingContent = { type: 'text', value: behind, position: child.position };
      node.children.splice(index + 1, 0, ...[text]);
    }
  }
}

/** Shortens a bare link, and gives what it loses. */
function cut(link: Link, source: string): string {
  const [text] = link.children;
  if (text?.type !== 'text' || !link.url.endsWith(text.value)) return '';
  if (/[<[]/u.test(source.charAt(link.position?.start.offset ?? 0))) return '';
  const { value } = text;
  const [before = ''] = value.split(MARK);
  const kept = before.replace(/[?!.,:;*_~'"]+$/u, '');
  if (kept === value || !/^(?:https?:\/\/|www\.).*[\p{L}\p{N}]/iu.test(kept)) return '';
  link.url = link.url.slice(0, link.url.length - value.length) + kept;
  text.value = kept;
  return value.slice(kept.length);
}

const MARK = /[“”„‟«»‹›「」『』<>"]|[‘’](?![\p{L}\p{N}])/u;
