import type { Element, ElementContent, Root } from 'hast';
import { lastAtMost } from '../text/last-at-most.ts';
import { type FlatText, isPhrasing } from './flat-text.ts';

/** An element without text, and the offset of the flat text at which it is to stand. */
export interface Insertion {
  readonly offset: number;
  readonly element: Element;
}

/**
 * Puts elements without text into a tree, each behind a link rather than into it; those at one offset in the order in
 * which they are given. Offsets must ascend.
 */
export function insertAt(tree: Root, flat: FlatText, insertions: readonly Insertion[]): void {
  const children = tree.children.filter((child) => child.type !== 'doctype');
  tree.children = insertInto(children, { flat, insertions, starts: offsetsOf(insertions) });
}

interface Task {
  readonly flat: FlatText;
  readonly insertions: readonly Insertion[];
  readonly starts: readonly number[];
}

function offsetsOf(insertions: readonly Insertion[]): number[] {
  return insertions.map(({ offset }) => offset);
}

function insertInto(children: readonly ElementContent[], task: Task): ElementContent[] {
  return children.flatMap((child) => {
    const extent = task.flat.extents.get(child);
    if (!extent) return [child];
    // What stands at the beginning of a child belongs behind the one before it.
    const first = lastAtMost(task.starts, extent.start) + 1;
    const last = lastAtMost(task.starts, extent.end) + 1;
    if (first === last) return [child];
    return insertIntoChild(child, extent.end, task.insertions.slice(first, last), task.flat);
  });
}

function insertIntoChild(
  child: ElementContent,
  end: number,
  insertions: readonly Insertion[],
  flat: FlatText,
): ElementContent[] {
  if (child.type === 'text') return cut(child, insertions, flat);
  const outside = insertions.filter(({ offset }) => isOutside(child, offset === end));
  const inside = insertions.slice(0, insertions.length - outside.length);
  if (child.type === 'element' && inside.length > 0) {
    const task = { flat, insertions: inside, starts: offsetsOf(inside) };
    child.children = insertInto(child.children, task);
  }
  return [child, ...outside.map(({ element }) => element)];
}

function isOutside(child: ElementContent, isAtEnd: boolean): boolean {
  if (child.type !== 'element') return true;
  return child.tagName === 'a' || (isAtEnd && isPhrasing(child));
}

/** Cuts a text where elements are to stand in it. */
function cut(
  child: Extract<ElementContent, { type: 'text' }>,
  insertions: readonly Insertion[],
  flat: FlatText,
): ElementContent[] {
  const { start, end } = flat.extents.get(child) ?? { start: 0, end: 0 };
  const result: ElementContent[] = [];
  let at = start;
  const copyTo = (offset: number) => {
    if (offset === at) return;
    const value = child.value.slice(at - start, offset - start);
    const piece: ElementContent = { type: 'text', value };
    flat.extents.set(piece, { start: at, end: offset });
    result.push(piece);
    at = offset;
  };
  for (const { offset, element } of insertions) {
    copyTo(offset);
    result.push(element);
  }
  copyTo(end);
  return result;
}
