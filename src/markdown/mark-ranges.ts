import type { Element, ElementContent, Root, Text } from 'hast';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import { type FlatText, isPhrasing } from './flat-text.ts';

/** What surrounds a piece of a marked range. */
export interface MarkContext<R extends Range> {
  readonly range: R;
  /** Whether a link may not be made here, since one is around or inside. */
  readonly isLinked: boolean;
}

export type CreateMark<R extends Range> = (
  children: ElementContent[],
  context: MarkContext<R>,
) => Element;

/**
 * Wraps ranges of a tree’s flat text, which must be in order and not overlap, in as few elements as can hold them: a
 * range across paragraphs or half of an emphasis needs several. The extents of `flat` are kept true, so that further
 * ranges can be marked after these.
 */
export function markRanges<R extends Range>(
  tree: Root,
  flat: FlatText,
  ranges: readonly R[],
  create: CreateMark<R>,
): void {
  const task = { flat, ranges, ends: ranges.map(({ end }) => end), create };
  const children = tree.children.filter((child) => child.type !== 'doctype');
  tree.children = wrapChildren(children, task, false);
}

interface Task<R extends Range> {
  readonly flat: FlatText;
  readonly ranges: readonly R[];
  readonly ends: readonly number[];
  readonly create: CreateMark<R>;
}

/** A child, or a piece of one, with the range that it belongs to; `holds` where ranges are to be marked inside it. */
interface Piece<R extends Range> {
  readonly node: ElementContent;
  readonly range: R | null;
  readonly holds?: boolean;
}

function wrapChildren<R extends Range>(
  children: readonly ElementContent[],
  task: Task<R>,
  isInLink: boolean,
): ElementContent[] {
  const result: ElementContent[] = [];
  let run: { range: R; nodes: ElementContent[] } | null = null;
  for (const { node, range, holds } of children.flatMap((child) => pieces(child, task))) {
    if (run && (range === run.range || isLineBreak(node))) {
      run.nodes.push(node);
      continue;
    }
    if (run) result.push(wrap(run, task, isInLink));
    run = range ? { range, nodes: [node] } : null;
    if (run) continue;
    // Only now, so that the marks are made in the order of the text.
    if (holds && node.type === 'element')
      node.children = wrapChildren(node.children, task, isInLink || node.tagName === 'a');
    result.push(node);
  }
  if (run) result.push(wrap(run, task, isInLink));
  return result;
}

function wrap<R extends Range>(
  { range, nodes }: { range: R; nodes: ElementContent[] },
  { flat, create }: Task<R>,
  isInLink: boolean,
): Element {
  const extents = nodes.flatMap((node) => flat.extents.get(node) ?? []);
  const mark = create(nodes, { range, isLinked: isInLink || nodes.some(containsLink) });
  flat.extents.set(mark, {
    start: extents[0]?.start ?? range.start,
    end: extents.at(-1)?.end ?? range.end,
  });
  return mark;
}

function pieces<R extends Range>(node: ElementContent, task: Task<R>): Piece<R>[] {
  const extent = task.flat.extents.get(node);
  if (!extent) return [{ node, range: null }];
  const first = lastAtMost(task.ends, extent.start) + 1;
  const range = task.ranges[first];
  if (!range || range.start >= extent.end) return [{ node, range: null }];
  const isWithin = extent.start >= range.start && extent.end <= range.end;
  if (isWithin && (node.type === 'text' || (node.type === 'element' && isPhrasing(node))))
    return [{ node, range }];
  if (node.type === 'text') return cut(node, extent, first, task);
  return [{ node, range: null, holds: true }];
}

/** Cuts a text node at the bounds of the ranges in it, of which `first` is the first. */
function cut<R extends Range>(
  { value }: Text,
  extent: Range,
  first: number,
  { flat, ranges }: Task<R>,
): Piece<R>[] {
  const result: Piece<R>[] = [];
  let at = extent.start;
  const cutTo = (end: number, range: R | null) => {
    if (end <= at) return;
    const piece = value.slice(at - extent.start, end - extent.start);
    const node: Text = { type: 'text', value: piece };
    flat.extents.set(node, { start: at, end });
    result.push({ node, range });
    at = end;
  };
  for (let index = first; at < extent.end; index += 1) {
    const range = ranges[index] ?? null;
    cutTo(Math.min(extent.end, range?.start ?? extent.end), null);
    cutTo(Math.min(extent.end, range?.end ?? extent.end), range);
  }
  return result;
}

function isLineBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br';
}

function containsLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || node.children.some(containsLink));
}
