import type { Element, ElementContent, Root, Text } from 'hast';
import type { Range } from '../text/normalise.ts';
import { type FlatText, isPhrasing } from './flat-text.ts';

/** What surrounds a piece of a marked range. */
export interface MarkContext {
  /** 0 for the first element made for the range; a range across paragraphs or half of an emphasis needs several. */
  readonly index: number;
  /** Whether a link may not be made here, since one is around or inside. */
  readonly isLinked: boolean;
}

export type CreateMark = (children: ElementContent[], context: MarkContext) => Element;

/**
 * Wraps a range of a tree’s flat text in as few elements as can hold it, and returns them in order. The extents of
 * `flat` are kept true, so that further ranges can be marked after it.
 */
export function markRange(tree: Root, flat: FlatText, range: Range, create: CreateMark): Element[] {
  const marks: Element[] = [];
  const wrap: Wrap = (children, isInLink) => {
    const isLinked = isInLink || children.some(containsLink);
    const mark = create(children, { index: marks.length, isLinked });
    const start = flat.extents.get(children[0] ?? mark)?.start ?? range.start;
    const end = children.reduce((last, child) => flat.extents.get(child)?.end ?? last, start);
    flat.extents.set(mark, { start, end });
    marks.push(mark);
    return mark;
  };
  const children = tree.children.filter((child) => child.type !== 'doctype');
  tree.children = wrapChildren(children, { flat, range, wrap }, false);
  return marks;
}

type Wrap = (children: ElementContent[], isInLink: boolean) => Element;

interface Task {
  readonly flat: FlatText;
  readonly range: Range;
  readonly wrap: Wrap;
}

function wrapChildren(
  children: readonly ElementContent[],
  task: Task,
  isInLink: boolean,
): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    if (run.length > 0) result.push(task.wrap(run, isInLink));
    run = [];
  };
  for (const child of children) {
    const extent = task.flat.extents.get(child);
    if (run.length > 0 && isLineBreak(child)) {
      run.push(child);
    } else if (!extent || extent.end <= task.range.start || extent.start >= task.range.end) {
      flush();
      result.push(child);
    } else if (child.type === 'text') {
      const [before, inside, after] = split(child, extent, task);
      if (before) result.push(before);
      if (inside) run.push(inside);
      if (!after) continue;
      flush();
      result.push(after);
    } else if (child.type === 'element' && isPhrasing(child) && isWithin(extent, task.range)) {
      run.push(child);
    } else {
      flush();
      if (child.type === 'element')
        child.children = wrapChildren(child.children, task, isInLink || child.tagName === 'a');
      result.push(child);
    }
  }
  flush();
  return result;
}

function isLineBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The pieces of a text node before, inside and after the range; what is empty is null. */
function split(node: Text, extent: Range, { flat, range }: Task): (Text | null)[] {
  const from = Math.max(extent.start, range.start);
  const to = Math.min(extent.end, range.end);
  if (from === extent.start && to === extent.end) return [null, node, null];
  const piece = (start: number, end: number): Text | null => {
    if (end <= start) return null;
    const text: Text = {
      type: 'text',
      value: node.value.slice(start - extent.start, end - extent.start),
    };
    flat.extents.set(text, { start, end });
    return text;
  };
  return [piece(extent.start, from), piece(from, to), piece(to, extent.end)];
}

function containsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(containsLink));
}
