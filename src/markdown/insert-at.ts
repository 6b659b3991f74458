import type { Element, ElementContent, Root } from 'hast';
import { type FlatText, isPhrasing } from './flat-text.ts';

/** Puts an element without text at an offset of a tree’s flat text: behind a link rather than into it. */
export function insertAt(tree: Root, flat: FlatText, offset: number, inserted: Element): void {
  const children = tree.children.filter((child) => child.type !== 'doctype');
  tree.children = insertInto(children, flat, offset, inserted);
}

function insertInto(
  children: readonly ElementContent[],
  flat: FlatText,
  offset: number,
  inserted: Element,
): ElementContent[] {
  const index = children.findIndex((child) => {
    const extent = flat.extents.get(child);
    return extent !== undefined && extent.start < offset && extent.end >= offset;
  });
  const [before, child, after] = [
    children.slice(0, index),
    children[index],
    children.slice(index + 1),
  ];
  const extent = child && flat.extents.get(child);
  if (!child || !extent) return [...children];

  if (child.type === 'text' && offset < extent.end) {
    const left: ElementContent = {
      type: 'text',
      value: child.value.slice(0, offset - extent.start),
    };
    const right: ElementContent = { type: 'text', value: child.value.slice(offset - extent.start) };
    flat.extents.set(left, { start: extent.start, end: offset });
    flat.extents.set(right, { start: offset, end: extent.end });
    return [...before, left, inserted, right, ...after];
  }
  if (child.type === 'element' && !isOutside(child, offset === extent.end)) {
    child.children = insertInto(child.children, flat, offset, inserted);
    return [...children];
  }
  return [...before, child, inserted, ...after];
}

function isOutside(element: Element, isAtEnd: boolean): boolean {
  return element.tagName === 'a' || (isAtEnd && isPhrasing(element));
}
